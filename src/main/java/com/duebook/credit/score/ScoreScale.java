package com.duebook.credit.score;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How many points what is known of a customer brings. */
public sealed interface ScoreScale {

    /** Empty where nothing is known. */
    OptionalInt points(FactKey fact, CustomerFacts facts);

    /** Whether what is known puts a customer into the worst class. */
    default boolean knocksOut(FactKey fact, CustomerFacts facts) {
        return false;
    }

    /** All that it can bring. */
    Collection<Integer> possible();

    /** Bands of a number. */
    record OfNumbers(List<Band> bands) implements ScoreScale {

        public OfNumbers {
            bands = List.copyOf(bands);
        }

        @Override
        public OptionalInt points(FactKey fact, CustomerFacts facts) {
            var number = facts.number(fact);
            return number.isPresent() ? OptionalInt.of(of(number.getAsLong())) : OptionalInt.empty();
        }

        @Override
        public boolean knocksOut(FactKey fact, CustomerFacts facts) {
            return bands.stream().filter(Band::knockOut).anyMatch(band -> facts.number(fact).stream().anyMatch(band.bounds()::contains));
        }

        int of(long number) {
            return band(number).points();
        }

        Band band(long number) {
            return bands.stream().filter(band -> band.bounds().contains(number)).findFirst().orElseThrow();
        }

        @Override
        public List<Integer> possible() {
            return bands.stream().map(Band::points).toList();
        }
    }

    /**
     * Words, such as the codes of countries, however they are written. Of several that a customer has, the one with the fewest points counts.
     *
     * @param others points for any other word
     */
    record OfWords(Map<String, Integer> words, int others) implements ScoreScale {

        public OfWords {
            words = Map.copyOf(words);
        }

        @Override
        public OptionalInt points(FactKey fact, CustomerFacts facts) {
            return facts.words(fact).stream().mapToInt(this::of).min();
        }

        private int of(String word) {
            return words.entrySet().stream().filter(known -> known.getKey().equalsIgnoreCase(word)).findFirst().map(Map.Entry::getValue)
                    .orElse(others);
        }

        @Override
        public List<Integer> possible() {
            return Stream.concat(words.values().stream(), Stream.of(others)).toList();
        }
    }

    /**
     * @param points of the factor's weight
     * @param knockOut whether a number in it puts a customer into the worst class, whatever the score
     */
    public record Band(Bounds bounds, int points, boolean knockOut) {

        public Band(Bounds bounds, int points) {
            this(bounds, points, false);
        }
    }
}
