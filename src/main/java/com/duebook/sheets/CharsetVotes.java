package com.duebook.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the bytes of a file would be in each set of letters: how likely somebody who writes one of its languages
 * would write that. On names of companies and towns in 30 languages this errs far less than the detectors that we know,
 * which learned from long texts (the decision record has the figures).
 */
final class CharsetVotes {

    private static final int MOST_CELLS = 1_000;
    private static final int MOST_BYTES = 1 << 22;
    /** What a cell has in front of the first letter beyond ASCII may be cut anywhere. */
    private static final int MOST_BEFORE = 1_024;
    /** Differences below this, in natural logarithms, are no evidence: a name or two that two languages could both have. */
    private static final double NEAR = 10;
    private static final double HOME = 8;
    private static final double RARE = -4;
    /** A file is mostly in one language; the rest of its cells may be in any. */
    private static final double MOSTLY = 0.8;
    private static final double ALL_LANGUAGES =
            Stream.of(LetterSet.values()).flatMap(it -> it.languages().stream()).distinct().count();

    /** @param cells that have more than ASCII, as they would be read */
    record Vote(Charset charset, double score, List<String> cells) {

        static Vote certain(Charset charset, CharsetVotes all) {
            return new Vote(charset, Double.POSITIVE_INFINITY, all.cells.stream().map(cell -> new String(cell, charset)).toList());
        }

        boolean isNear(Vote likeliest) {
            return equals(likeliest) || likeliest.score - score < NEAR;
        }
    }

    private final List<byte[]> cells;
    private final List<String> languages;

    /** @param languages that are likely where the file is read, as tags */
    CharsetVotes(ByteBuffer bytes, List<String> languages) {
        this.cells = cells(bytes);
        this.languages = languages;
    }

    /** The likeliest first; of those that read alike only the likeliest. */
    List<Vote> votes() {
        var texts = new LinkedHashSet<List<String>>();
        return Stream.of(LetterSet.values()).flatMap(set -> vote(set).stream())
                .sorted(Comparator.comparingDouble(Vote::score).reversed())
                .filter(vote -> texts.add(vote.cells()))
                .toList();
    }

    private Optional<Vote> vote(LetterSet set) {
        var read = new ArrayList<String>();
        for (var cell : cells) {
            var text = read(set, cell);
            if (text == null) {
                return Optional.empty();
            }
            read.add(text);
        }
        return Optional.of(new Vote(set.charset(), score(set, read) + (set.isRare() ? RARE : 0), read));
    }

    private static @Nullable String read(LetterSet set, byte[] cell) {
        try {
            return set.charset().newDecoder().decode(ByteBuffer.wrap(cell)).toString();
        } catch (CharacterCodingException impossible) {
            return null;
        }
    }

    private double score(LetterSet set, List<String> texts) {
        var models = set.languages().stream().map(LanguageLetters::of).toList();
        var each = texts.stream().map(text -> models.stream().mapToDouble(model -> WordScore.of(text, model)).toArray()).toList();
        var best = Double.NEGATIVE_INFINITY;
        for (var main = 0; main < models.size(); main++) {
            var sum = isHome(set.languages().get(main)) ? HOME : 0;
            for (var scores : each) {
                sum += mixed(scores, main);
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static double mixed(double[] scores, int main) {
        var most = scores[main] + Math.log(MOSTLY);
        for (var score : scores) {
            most = Math.max(most, score + Math.log((1 - MOSTLY) / ALL_LANGUAGES));
        }
        return most;
    }

    private boolean isHome(String language) {
        return languages.contains(language)
                || language.equals("zh-Hant") && languages.stream().anyMatch(tag -> tag.matches("zh-(TW|HK|MO)"));
    }

    /** Each once, cut where no set of letters has a part of a letter. */
    private static List<byte[]> cells(ByteBuffer bytes) {
        Set<ByteBuffer> found = new LinkedHashSet<>();
        var start = Math.max(0, Charsets.firstBeyondAscii(bytes) - MOST_BEFORE);
        var end = Math.min(bytes.limit(), start + MOST_BYTES);
        var isPlain = true;
        for (var at = start; at <= end && found.size() < MOST_CELLS; at++) {
            var value = at == end ? '\n' : bytes.get(at);
            if (value == ',' || value == ';' || value == '\t' || value == '\n' || value == '\r' || value == '"') {
                if (!isPlain) {
                    found.add(bytes.slice(start, at - start));
                }
                start = at + 1;
                isPlain = true;
            } else {
                isPlain &= value >= 0;
            }
        }
        return found.stream().map(cell -> {
            var copy = new byte[cell.remaining()];
            cell.get(0, copy);
            return copy;
        }).toList();
    }
}
