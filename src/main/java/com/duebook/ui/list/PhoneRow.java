package com.duebook.ui.list;

import com.duebook.ui.list.ListGrid.Cell;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a list on a phone: title and figure, and below them details and badge. */
record PhoneRow<T>(Map<String, Cell<T>> cells) {

    LitRenderer<T> renderer(String title, @Nullable String figure, @Nullable String badge, List<String> details) {
        var link = cells.values().stream().map(Cell::path).filter(Objects::nonNull).findFirst();
        return LitRenderer.<T>of("""
                        <div class='phone-row'>
                          ${item.path
                            ? html`<a class='row-link' href='${item.path}'>${item.title}</a>`
                            : html`<span class='row-link'>${item.title}</span>`}
                          <span class='phone-figure'>${item.figure}</span>
                          <span class='phone-detail'>${item.details.map((detail, at) =>
                            html`${at ? ' · ' : ''}<span>${detail}</span>`)}</span>
                          ${item.badge
                            ? html`<vaadin-badge theme='${item.theme}'>${item.badge}</vaadin-badge>`
                            : html`<span></span>`}
                        </div>""")
                .withProperty("path", row -> link.map(path -> path.apply(row)).orElse(""))
                .withProperty("title", row -> text(title, row))
                .withProperty("figure", row -> text(figure, row))
                .withProperty("details", row -> details.stream().map(key -> text(key, row)).filter(text -> !text.isBlank()).toList())
                .withProperty("badge", row -> text(badge, row))
                .withProperty("theme", row -> theme(badge, row));
    }

    /** A column that this list does not have says nothing. */
    private String text(@Nullable String key, T row) {
        var cell = key == null ? null : cells.get(key);
        return cell == null ? "" : cell.text().apply(row);
    }

    private String theme(@Nullable String badge, T row) {
        var tone = badge == null ? null : Objects.requireNonNull(cells.get(badge)).tone();
        return tone == null ? "" : tone.apply(row).theme();
    }
}
