package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sevenloop.persistence.StoreReport;
import org.sevenloop.persistence.StoreReport.State;
import org.sevenloop.platform.Messages;

/** What somebody is told of how the data were found. */
class StoreTroubleTest {
    private static String said(State state, String... halves) {
        return new StoreTrouble(Messages.of(Locale.SIMPLIFIED_CHINESE))
                .sentence(new StoreReport(state, 0, null, null, List.of(halves)));
    }

    @Test
    void anImportThatStaysByHalfIsToldWithWhatElseWasFound() {
        assertThat(said(State.WELL)).isEmpty();
        assertThat(said(State.WELL, "甲.xlsx", "乙.xlsx"))
                .startsWith("甲.xlsx、乙.xlsx：上次没有导完")
                .hasLineCount(1);
        assertThat(said(State.RECOVERED, "甲.xlsx"))
                .contains("没有正常关闭", "甲.xlsx：上次没有导完")
                .hasLineCount(2);
    }
}
