package org.chapterhouse.app.discussion;

import java.util.List;
import org.chapterhouse.app.library.EditionTexts;
import org.chapterhouse.app.library.Outline;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.discussion.MovingToEdition;
import org.chapterhouse.domain.discussion.MovingToEdition.Compared;
import org.chapterhouse.domain.discussion.MovingToEdition.Reads;
import org.chapterhouse.domain.discussion.Passage;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What moving a plan to a newer edition does to its passages.
 *
 * @param newer the edition to move to
 * @param outline of the newer edition
 * @param changing the sessions that will read something that is called otherwise, or more or fewer sections
 * @param added what is new and in no session yet
 */
public record EditionMovePage(
        Standing standing,
        Plan plan,
        Edition newer,
        Outline outline,
        List<Pair> pairs,
        List<Reads> changing,
        List<Section> added,
        Typed typed) {
    /**
     * What somebody typed to say where a passage is, and what was wrong with it.
     *
     * @param thread the number of the passage's thread; -1 where nothing was typed
     */
    public record Typed(FormErrors errors, int thread, String quote) {
        /** What is wrong with the choice for a thread; null where nothing is. */
        public @Nullable String at(int number) {
            return errors.at("passage-" + number);
        }
    }

    /** A passage as it stands, and as it was found. */
    public record Pair(
            Compared compared,
            PassageInText earlier,
            @Nullable PassageInText later) {
        public Passage found() {
            return compared.later();
        }

        public int number() {
            return compared.thread().number;
        }

        /** How surely it was found, in whole hundredths. */
        public int percent() {
            return Math.round(found().score * 100);
        }
    }

    static EditionMovePage of(Standing standing, MovingToEdition moving, EditionTexts texts, Typed typed) {
        return new EditionMovePage(
                standing,
                moving.plan(),
                moving.to(),
                texts.outline(moving.to().id),
                moving.compared().stream().map(each -> pair(each, texts)).toList(),
                moving.sessions().stream().filter(Reads::isOther).toList(),
                // What has no words is nothing to read.
                moving.added().stream().filter(section -> section.words > 0).toList(),
                typed);
    }

    private static Pair pair(Compared compared, EditionTexts texts) {
        PassageInText later = compared.later().isLost() ? null : PassageInText.of(compared.later(), texts);
        return new Pair(compared, PassageInText.of(compared.earlier(), texts), later);
    }

    /** Those that somebody has to look at: the doubtful first, then the lost. */
    public List<Pair> open() {
        return pairs.stream().filter(pair -> pair.found().isDoubtful()).toList();
    }

    public List<Pair> lost() {
        return pairs.stream().filter(pair -> pair.found().isLost()).toList();
    }

    /** Those that were found, with the least sure first. */
    public List<Pair> sure() {
        return pairs.stream()
                .filter(pair -> !pair.found().isDoubtful() && !pair.found().isLost())
                .sorted((one, other) -> Float.compare(one.found().score, other.found().score))
                .toList();
    }

    public String address() {
        return "/groups/" + standing.group().slug + "/plans/" + plan.number + "/edition";
    }
}
