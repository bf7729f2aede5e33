package com.duebook.bench;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two builds, measured in turn.
 *
 * @param a one for each pair, as is
 * @param b the same number
 */
record Comparison(List<Map<String, Quantity>> a, List<Map<String, Quantity>> b) {

    private static final String NONE = "–";

    /** A row for each figure that either has: the medians, b's by a's, and the least and greatest of the pairs' ratios. */
    String markdown() {
        var text = new StringBuilder("| what | A | B | B / A | of the pairs |\n|---|---|---|---|---|\n");
        var names = new LinkedHashSet<String>();
        a.forEach(one -> names.addAll(one.keySet()));
        b.forEach(one -> names.addAll(one.keySet()));
        names.forEach(name -> text.append("| ").append(String.join(" | ", row(name))).append(" |\n"));
        return text.toString();
    }

    List<String> row(String name) {
        var first = median(a, name);
        var second = median(b, name);
        var ratios = IntStream.range(0, Math.min(a.size(), b.size()))
                .mapToObj(pair -> ratio(Optional.ofNullable(a.get(pair).get(name)), Optional.ofNullable(b.get(pair).get(name))))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return List.of(name, written(first), written(second), ratio(first, second).map(Comparison::written).orElse(NONE),
                ratios.isEmpty() ? NONE : written(ratios.getFirst()) + " to " + written(ratios.getLast()));
    }

    private static Optional<Quantity> median(List<Map<String, Quantity>> runs, String name) {
        var found = runs.stream().flatMap(run -> Optional.ofNullable(run.get(name)).stream())
                .sorted(Comparator.comparingDouble(Quantity::number))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Quantity(
                (found.get((found.size() - 1) / 2).number() + found.get(found.size() / 2).number()) / 2, found.getFirst().unit()));
    }

    /** None by nothing. */
    private static Optional<Double> ratio(Optional<Quantity> a, Optional<Quantity> b) {
        return a.filter(one -> one.number() != 0).flatMap(one -> b.map(other -> other.number() / one.number()));
    }

    private static String written(Optional<Quantity> quantity) {
        return quantity.map(it -> (new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(it.number()) + " " + it.unit()).strip()).orElse(NONE);
    }

    private static String written(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
