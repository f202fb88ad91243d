package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void withoutWordsTheHouseStandsOn8080InTheRepositorysFolder() throws Trouble {
        assertThat(options()).isEqualTo(new Options(8080, null, false, false, false, false));
    }

    @Test
    void everyOptionIsUnderstood() throws Trouble {
        assertThat(options("--port", "9000", "--data", "/tmp/x/../y", "--fresh", "--yes", "--services"))
                .isEqualTo(new Options(9000, Path.of("/tmp/y"), true, true, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024", "65531"})
    void theOutermostPortsAreGood(String port) throws Trouble {
        assertThat(options("--port", port).port()).isEqualTo(Integer.parseInt(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1023", "65532", "0", "-1", "eighty", "99999999999", "80 80"})
    void portsThatCannotBeAreRefused(String port) {
        assertThatThrownBy(() -> options("--port", port))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("--port wants a number from 1024 to 65531, not " + port + ". See --help.");
    }

    @Test
    void unknownWordIsNamed() {
        assertThatThrownBy(() -> options("--prot", "9000")).hasMessage("Unknown option: --prot. See --help.");
    }

    @Test
    void missingValueIsNamed() {
        assertThatThrownBy(() -> options("--data")).hasMessage("--data wants a value after it. See --help.");
    }

    @Test
    void yesAloneIsRefused() {
        assertThatThrownBy(() -> options("--yes")).isInstanceOf(WrongUsage.class);
    }

    @Test
    void wrongUsageExitsWith2AndOtherTroubleWith1() {
        assertThat(new WrongUsage("No.").exitCode()).isEqualTo(2);
        assertThat(new Trouble("No.").exitCode()).isEqualTo(1);
    }

    @Test
    void helpNamesEveryOption() throws Exception {
        assertThat(Options.usage()).contains("--port", "--data", "--fresh", "--yes", "--services", "--help");
    }

    private static Options options(String... words) throws Trouble {
        return Options.parse(List.of(words));
    }
}
