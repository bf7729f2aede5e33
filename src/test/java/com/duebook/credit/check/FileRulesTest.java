package com.duebook.credit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileRulesTest {

    private final CheckTexts texts = new CheckTexts(new Texts());

    @Test
    void refuseWhatIsNoChecklist() {
        refused("credit.check.refusal.items", List.of());
        refused("credit.check.refusal.items", IntStream.range(0, 16).mapToObj(at -> "item " + at).toList());
        refused("credit.check.refusal.item", List.of("a\nb"));
        refused("credit.check.refusal.item", List.of("x".repeat(121)));
        refused("credit.check.refusal.twice", List.of("Owners", "owners"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new FileRules(List.of("a"), 0, 1, 1, 1));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new FileRules(List.of("a"), 1, 1, 1, 3_661));
    }

    /** What one language writes another reads in its own words. */
    @Test
    void areWrittenAndReadInEachLanguage() {
        assertThat(texts.items("Sanctions lists\n\n  Site visit \n", Locale.ENGLISH)).containsExactly("SANCTIONS", "Site visit");
        assertThat(texts.item("SANCTIONS", Locale.SIMPLIFIED_CHINESE)).isEqualTo("制裁名单");
        assertThat(texts.item("Site visit", Locale.SIMPLIFIED_CHINESE)).isEqualTo("Site visit");
    }

    private static void refused(String key, List<String> items) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new FileRules(items, 1, 1, 1, 1))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
