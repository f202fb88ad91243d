package org.chapterhouse.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house. Each first proves that it saw the classes it is about. */
class ArchitectureTest {
    private static final String DOMAIN = "org.chapterhouse.domain..";
    private static final String APP = "org.chapterhouse.app..";
    private static final String IMPORTS = "org.chapterhouse.imports..";

    private static JavaClasses house;

    @BeforeAll
    static void readClasses() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.chapterhouse");
    }

    @Test
    void domainKnowsNoPagesAndNoMail() {
        assertSaw(DOMAIN);
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, "jakarta.ws.rs..", "io.quarkus.qute..", "io.quarkus.mailer..")
                .check(house);
    }

    @Test
    void importingKnowsNeitherDomainNorQuarkus() {
        assertSaw(IMPORTS);
        noClasses()
                .that()
                .resideInAPackage(IMPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOMAIN, APP, "io.quarkus..", "org.hibernate..", "jakarta..")
                .check(house);
    }

    @Test
    void domainDoesNotKnowImporting() {
        assertSaw(DOMAIN);
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(IMPORTS)
                .check(house);
    }

    @Test
    void entitiesLiveInTheDomain() {
        assertThat(house.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .hasSizeGreaterThan(15);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage(DOMAIN)
                .check(house);
    }

    @Test
    void resourcesAreCalledByTheirPlural() {
        List<JavaClass> resources =
                house.stream().filter(type -> type.isAnnotatedWith(Path.class)).toList();
        assertThat(resources).hasSizeGreaterThan(5);
        assertThat(resources).noneMatch(type -> type.getSimpleName().endsWith("Resource"));
    }

    @Test
    void noBoxesWithoutAName() {
        assertSaw(APP);
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..dto..", "..service..", "..impl..")
                .check(house);
    }

    @Test
    void onlyTheHorizonAsksForThreadsAndComments() {
        Set<String> talk = Set.of(DiscussionThread.class.getName(), Comment.class.getName());
        Set<String> finders = Set.of("find", "findById", "findByIdOptional", "findAll", "list", "listAll", "stream");
        DescribedPredicate<JavaMethodCall> pastTheHorizon = DescribedPredicate.describe(
                "find threads or comments past the horizon",
                call -> talk.contains(call.getTargetOwner().getFullName())
                        && finders.contains(call.getTarget().getName()));
        assertSaw("org.chapterhouse.app.discussion..");
        noClasses()
                .that()
                .resideInAPackage(APP)
                .should()
                .callMethodWhere(pastTheHorizon)
                .check(house);
    }

    @Test
    void entitiesHaveNoGettersAndSetters() {
        assertThat(house.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .flatMap(type -> type.getMethods().stream()))
                .hasSizeGreaterThan(30);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("(get|set)[A-Z].*")
                .check(house);
    }

    private static void assertSaw(String packages) {
        assertThat(house.that(JavaClass.Predicates.resideInAPackage(packages))).isNotEmpty();
    }
}
