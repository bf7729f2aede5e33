package com.duebook.credit.score;

import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many points what is known of a customer brings. */
public sealed interface ScoreScale {

    /** Empty where nothing is known. */
    Optional<Brought> brings(FactKey fact, CustomerFacts facts);

    /** All that it can bring. */
    Collection<Integer> possible();

    /** Bands of a number. */
    record OfNumbers(List<Band> bands) implements ScoreScale {

        public OfNumbers {
            bands = List.copyOf(bands);
        }

        @Override
        public Optional<Brought> brings(FactKey fact, CustomerFacts facts) {
            return facts.number(fact).stream().mapToObj(this::brings).findFirst();
        }

        Brought brings(long number) {
            var band = band(number);
            return new Brought(band.points(), band.knockOut());
        }

        int of(long number) {
            return band(number).points();
        }

        Band band(long number) {
            for (var band : bands) {
                if (band.bounds().contains(number)) {
                    return band;
                }
            }
            throw new IllegalStateException("bands leave a gap at " + number);
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
        public Optional<Brought> brings(FactKey fact, CustomerFacts facts) {
            return facts.words(fact).stream().map(this::of).min(Comparator.naturalOrder()).map(points -> new Brought(points, false));
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
     * What one number or word comes to.
     *
     * @param points of the factor's weight
     * @param knocksOut whether it puts a customer into the worst class, whatever the score
     */
    record Brought(int points, boolean knocksOut) {}

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
