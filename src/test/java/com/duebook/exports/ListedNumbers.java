package com.duebook.exports;

import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list that a test fills, or breaks. */
@Component
class ListedNumbers implements ListExport<Integer> {

    volatile int most = 3;
    /** Whoever asks reads one row, which is not what breaks. */
    volatile boolean asking;
    volatile Function<@Nullable Integer, List<Integer>> page = this::of;

    void reset() {
        most = 3;
        asking = false;
        page = this::of;
    }

    List<Integer> of(@Nullable Integer last) {
        return IntStream.rangeClosed(last == null ? 1 : last + 1, most).boxed().toList();
    }

    @Override
    public String list() {
        return "numbers";
    }

    @Override
    public List<Column<Integer>> columns(Locale language) {
        return List.of(new Column<>("Number", number -> number), new Column<>("Square", number -> number * number));
    }

    @Override
    public Rows<Integer> rows(Query filter) {
        return (last, limit) -> asking ? of(last) : page.apply(last);
    }
}
