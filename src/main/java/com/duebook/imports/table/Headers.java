package com.duebook.imports.table;

import com.duebook.imports.format.CurrencyWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What other programs call their columns, in the languages of the world: {@code imports/headers.txt}. */
final class Headers {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#]");
    private static final Pattern IN_CURRENCY =
            Pattern.compile("(.*?[^\\s(\\[_])(?:\\s+in\\s+|\\s*[(\\[]\\s*(?:in )?|[\\s_]+)([\\p{L}$]{3}|[\\p{Sc}])\\s*[)\\]]?");

    private static final Map<ImportKind, Map<ImportField, Map<String, Integer>>> NAMES = read();

    private record Match(ImportField field, int column, int rank) {}

    private Headers() {}

    /** The best column for each field; a column is one field only. */
    static Map<ImportField, Integer> match(ImportKind kind, List<String> header) {
        var found = new EnumMap<ImportField, Integer>(ImportField.class);
        kind.fields().stream()
                .flatMap(field -> IntStream.range(0, header.size()).boxed().flatMap(column -> match(kind, field, header, column)))
                .sorted(Comparator.comparingInt(Match::rank).thenComparing(Match::field).thenComparingInt(Match::column))
                .forEach(match -> {
                    if (!found.containsKey(match.field()) && !found.containsValue(match.column())) {
                        found.put(match.field(), match.column());
                    }
                });
        return found;
    }

    /** The currency that a header says behind its name, as in Amount (USD). */
    static Optional<Currency> currency(String header) {
        var match = IN_CURRENCY.matcher(header.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var meant = CurrencyWords.codeOrSign(match.group(2));
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private static Stream<Match> match(ImportKind kind, ImportField field, List<String> header, int column) {
        var rank = rank(kind, field, header.get(column));
        return rank == null ? Stream.empty() : Stream.of(new Match(field, column, rank));
    }

    private static @Nullable Integer rank(ImportKind kind, ImportField field, String header) {
        var names = Objects.requireNonNull(NAMES.get(kind)).getOrDefault(field, Map.of());
        var whole = names.get(fold(header));
        var match = IN_CURRENCY.matcher(header.strip());
        return whole != null || !match.matches() || currency(header).isEmpty() ? whole : names.get(fold(match.group(1)));
    }

    private static String fold(String header) {
        var plain = MARKS.matcher(Normalizer.normalize(header.replace('ı', 'i'), Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("").replace("ß", "ss");
    }

    private static Map<ImportKind, Map<ImportField, Map<String, Integer>>> read() {
        var names = new EnumMap<ImportKind, Map<ImportField, Map<String, Integer>>>(ImportKind.class);
        for (var kind : ImportKind.values()) {
            var fields = new EnumMap<ImportField, Map<String, Integer>>(ImportField.class);
            for (var line : lines()) {
                var field = line[0].replace(kind + ".", "");
                if (!field.contains(".")) {
                    var ranks = fields.computeIfAbsent(ImportField.valueOf(field), it -> new HashMap<>());
                    Stream.of(line[1].split("\\|")).map(Headers::fold).forEach(name -> ranks.putIfAbsent(name, ranks.size()));
                }
            }
            names.put(kind, fields);
        }
        return names;
    }

    private static List<String[]> lines() {
        var lines = new ArrayList<String[]>();
        try (var in = Objects.requireNonNull(Headers.class.getResourceAsStream("/imports/headers.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(":", 2)).forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
