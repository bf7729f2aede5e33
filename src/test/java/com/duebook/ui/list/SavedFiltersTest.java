package com.duebook.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ui.Query;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavedFiltersTest {

    private final Query late = new Query(Map.of("state", "overdue", "text", "a&b=c 中文"));

    @Test
    void readsBackWhatItWrote() {
        var written = new SavedFilters(Map.of()).with("Late\tones", late).write();

        assertThat(SavedFilters.read(written).filters()).isEqualTo(Map.of("Late\tones", late));
    }

    @Test
    void forgetsOneByItsName() {
        var filters = new SavedFilters(Map.of()).with("a", late).with("b", late).without("a");

        assertThat(filters.filters()).containsOnlyKeys("b");
    }

    @Test
    void survivesRubbish() {
        assertThat(SavedFilters.read("no tab here\n\n").filters()).isEmpty();
    }
}
