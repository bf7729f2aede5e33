package com.duebook.customers.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.customers.search.Suffixes.Suffix;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuffixesTest {

    static final long SEED = Long.getLong("seed", 20_261_130);

    @Test
    void beginAtEachLetterButASpace() {
        assertThat(Suffixes.of("ab cd")).containsExactly(new Suffix("ab cd", 0), new Suffix("b cd", 0), new Suffix("cd", 0),
                new Suffix("d", 0));
    }

    @Test
    void countLettersAndNotHalvesOfThem() {
        assertThat(Suffixes.of("𠮷野𠮷田")).containsExactly(new Suffix("𠮷野𠮷田", 0), new Suffix("野𠮷田", 0), new Suffix("𠮷田", 1),
                new Suffix("田", 0));
    }

    @Test
    void haveNoneThatIsFirstForNothing() {
        assertThat(Suffixes.of("abcdefghijk abcdefghijk")).extracting(Suffix::text)
                .containsOnlyOnce("abcdefghijk ").doesNotContain("abcdefghijk");
        assertThat(Suffixes.of("aaaaaaaaaaaaaaaaaaaa")).containsExactly(new Suffix("aaaaaaaaaaaa", 0));
    }

    @Test
    void areFoundOnceByEachFragmentOfTheText() {
        var random = new Random(SEED);
        for (var round = 0; round < 500; round++) {
            var text = text(random, 1 + random.nextInt(30)).strip();
            var fragment = text(random, 1 + random.nextInt(Suffixes.LENGTH)).strip();
            if (!fragment.isEmpty()) {
                assertThat(Suffixes.of(text).stream()
                        .filter(it -> it.text().startsWith(fragment) && it.repeats() < Suffixes.letters(fragment)))
                        .as("%s in %s, seed %d", fragment, text, SEED).hasSize(text.contains(fragment) ? 1 : 0);
            }
        }
    }

    private static String text(Random random, int letters) {
        var text = new StringBuilder();
        for (var at = 0; at < letters; at++) {
            text.append(new String[] {"a", "b", "国", "𠮷", " "}[random.nextInt(5)]);
        }
        return text.toString();
    }
}
