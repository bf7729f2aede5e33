package com.duebook.imports.table;

import com.duebook.imports.format.Question;
import com.duebook.sheets.TextReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The beginning of a file and what we make of it.
 *
 * @param sheets names of the tables in it
 * @param top the first lines of the chosen sheet, of which one is the header
 * @param questions what has to be chosen because the file does not tell
 * @param letters that the file may be read in, the likeliest first; empty when there is nothing to choose
 * @param isRemembered whether the guess is what was chosen for the last file with this header
 * @param languages of the month names that may be meant, as tags, the likeliest first; empty when there is nothing to choose
 */
public record Preview(
        ImportKind kind,
        String fileName,
        List<String> sheets,
        List<Line> top,
        List<String> header,
        List<List<String>> rows,
        Mapping guess,
        Set<Question> questions,
        List<String> languages,
        List<TextReading> letters,
        Boolean isRemembered) {

    public record Line(long line, String text) {}

    /** As chosen before; of how dates and amounts are written only what this file leaves open. */
    Preview remember(Mapping before) {
        var left = EnumSet.noneOf(Question.class);
        left.addAll(questions);
        left.removeIf(before::answers);
        var order = questions.contains(Question.DATES) ? before.dates() : guess.dates();
        var mark = questions.contains(Question.DECIMALS) ? before.decimals() : guess.decimals();
        var currency = questions.contains(Question.CURRENCY) ? before.currency() : guess.currency();
        var months = questions.contains(Question.MONTHS) ? before.form().months() : guess.form().months();
        var mapping = guess.with(before.columns()).with(order, mark, currency).with(guess.form().withMonths(months));
        return new Preview(kind, fileName, sheets, top, header, rows, mapping, left, languages, letters, true);
    }

    /** An earlier version did not keep all of it. */
    public Preview {
        sheets = Objects.requireNonNullElse(sheets, List.of(""));
        top = Objects.requireNonNullElse(top, List.of());
        questions = Objects.requireNonNullElse(questions, Set.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        letters = Objects.requireNonNullElse(letters, List.of());
        isRemembered = Objects.requireNonNullElse(isRemembered, false);
    }
}
