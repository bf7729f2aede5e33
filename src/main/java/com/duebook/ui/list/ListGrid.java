package com.duebook.ui.list;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.Tone;
import com.duebook.ui.figure.AgeTick;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lazy list: rows come page by page, amounts align right, a click opens the row. */
public class ListGrid<T> extends Grid<T> {

    public static final int PAGE = 50;

    /** Pixels, as in the style sheet. */
    private static final int PHONE = 600;

    /** One page of rows, sorted. */
    public interface Rows<T> {

        Stream<T> fetch(int offset, int limit, List<QuerySortOrder> sort);
    }

    private final transient Map<String, Cell<T>> cells = new LinkedHashMap<>();

    /** What a column shows, for other shapes of the same row. */
    record Cell<T>(Function<T, String> text, @Nullable Function<T, String> path, @Nullable Function<T, Tone> tone) {

        static <T> Cell<T> of(Function<T, String> text) {
            return new Cell<>(text, null, null);
        }
    }

    public ListGrid(Class<T> row) {
        super(row, false);
        setPageSize(PAGE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("list");
        setSizeFull();
        setColumnReorderingAllowed(true);
    }

    /** @param count exact, asked once per change of the filter */
    public void rows(Rows<T> rows, IntSupplier count) {
        setItems(
                query -> rows.fetch(query.getOffset(), query.getLimit(), query.getSortOrders()),
                query -> count.getAsInt());
    }

    /**
     * @param first the first page, where it was read already to tell how many there are
     * @param count exact
     */
    public void rows(List<T> first, int count, Rows<T> rows) {
        rows((offset, limit, sort) -> offset + limit <= first.size() || first.size() == count
                ? first.stream().skip(offset).limit(limit)
                : rows.fetch(offset, limit, sort), () -> count);
    }

    /** Takes of the width what the others leave, not what its longest text wants, so that the last column stays in sight. */
    public Column<T> yielding(Column<T> column) {
        return column.setAutoWidth(false).setWidth("6rem").setFlexGrow(1);
    }

    /** Takes what the others leave, as {@link #yielding} says. */
    public Column<T> text(String key, String header, Function<T, @Nullable String> value) {
        Function<T, String> text = row -> orBlank(value.apply(row));
        cells.put(key, Cell.of(text));
        return yielding(addColumn(text::apply).setKey(key).setHeader(header).setResizable(true));
    }

    /** A link, so that it opens in a new tab too. */
    public Column<T> link(String key, String header, Function<T, String> label, Function<T, String> path) {
        cells.put(key, new Cell<>(label, path, null));
        var renderer = LitRenderer.<T>of("<a class='row-link' href='${item.path}' title='${item.label}'>${item.label}</a>")
                .withProperty("label", label::apply)
                .withProperty("path", path::apply);
        return addColumn(renderer).setKey(key).setHeader(header).setResizable(true).setAutoWidth(true);
    }

    /** As {@link #link}, with a badge behind it where there is something to know. @param mark empty for none */
    public Column<T> marked(String key, String header, Function<T, String> label, Function<T, String> path, Function<T, String> mark,
            Function<T, Tone> tone) {
        cells.put(key, new Cell<>(row -> mark.apply(row).isEmpty() ? label.apply(row) : label.apply(row) + " \u00b7 " + mark.apply(row),
                path, null));
        var renderer = LitRenderer.<T>of("""
                        <span class='marked'><a class='row-link' href='${item.path}' title='${item.label}'>${item.label}</a>
                          ${item.mark ? html`<vaadin-badge theme='${item.theme}'>${item.mark}</vaadin-badge>` : ''}</span>""")
                .withProperty("label", label::apply)
                .withProperty("path", path::apply)
                .withProperty("mark", mark::apply)
                .withProperty("theme", row -> mark.apply(row).isEmpty() ? "" : tone.apply(row).theme());
        return addColumn(renderer).setKey(key).setHeader(header).setResizable(true).setAutoWidth(true);
    }

    /** The number alone, where another column says the currency. */
    public Column<T> numbers(String key, String header, Function<T, @Nullable Money> value) {
        cells.put(key, Cell.of(row -> formatted(value.apply(row))));
        return figures(addColumn(row -> plain(value.apply(row))), key, header);
    }

    public Column<T> money(String key, String header, Function<T, @Nullable Money> value) {
        return amounts(key, header, row -> Optional.ofNullable(value.apply(row)).stream().toList());
    }

    /** One or several, each in another currency, whose code steps back behind the number. */
    public Column<T> amounts(String key, String header, Function<T, List<Money>> values) {
        cells.put(key, Cell.of(row -> values.apply(row).stream().map(this::formatted).collect(Collectors.joining(" + "))));
        var renderer = LitRenderer.<T>of("""
                        ${item.codes.map((code, i) =>
                          html`${i ? ' + ' : ''}<span class='amt'><small>${code}\u00a0</small>${item.numbers[i]}</span>`)}""")
                .withProperty("codes", row -> values.apply(row).stream().map(it -> it.currency().getCurrencyCode()).toList())
                .withProperty("numbers", row -> values.apply(row).stream().map(this::plain).toList());
        return figures(addColumn(renderer), key, header);
    }

    private Column<T> figures(Column<T> column, String key, String header) {
        return column.setKey(key).setHeader(header)
                .setTextAlign(ColumnTextAlign.END).setPartNameGenerator(row -> "amount").setResizable(true)
                .setWidth("8.5rem").setFlexGrow(0);
    }

    /** As wide as the widest of our statuses: its own width is not known before the browser has drawn it. */
    public Column<T> badge(String key, String header, Function<T, String> label, Function<T, Tone> tone) {
        cells.put(key, new Cell<>(label, null, tone));
        var renderer = LitRenderer.<T>of("<vaadin-badge theme='${item.theme}'>${item.label}</vaadin-badge>")
                .withProperty("label", label::apply)
                .withProperty("theme", row -> tone.apply(row).theme());
        return addColumn(renderer).setKey(key).setHeader(header).setResizable(true).setWidth("9.5rem").setFlexGrow(0);
    }

    /** Shows one text and the full one when pointed at. */
    public Column<T> hinted(String key, String header, Function<T, String> text, Function<T, String> hint) {
        cells.put(key, Cell.of(text));
        var renderer = LitRenderer.<T>of("<span title='${item.hint}'>${item.text}</span>")
                .withProperty("text", text::apply)
                .withProperty("hint", hint::apply);
        return addColumn(renderer).setKey(key).setHeader(header).setResizable(true).setAutoWidth(true);
    }

    /** As {@link #hinted}, behind a stroke that grows darker the later it is. @param daysLate null for no stroke */
    public Column<T> aged(String key, String header, Function<T, String> text, Function<T, String> hint,
            Function<T, @Nullable Long> daysLate) {
        cells.put(key, Cell.of(text));
        var renderer =
                LitRenderer.<T>of("<span title='${item.hint}'>${item.age ? html`<i class='age ${item.age}'></i>` : ''}${item.text}</span>")
                        .withProperty("hint", hint::apply)
                        .withProperty("age", row -> Optional.ofNullable(daysLate.apply(row)).map(AgeTick::style).orElse(""))
                        .withProperty("text", text::apply);
        return addColumn(renderer).setKey(key).setHeader(header).setResizable(true).setAutoWidth(true);
    }

    /** Something to say in the rows of a phone that has no column of its own. */
    public ListGrid<T> phoneOnly(String key, Function<T, String> text) {
        cells.put(key, Cell.of(text));
        return this;
    }

    /**
     * On a phone each row becomes one block of two lines, nothing of it cut off; the row's own page has the rest.
     *
     * @param figure at the end of the first line, such as the amount
     * @param badge at the end of the second
     * @param details keys of the columns side by side on the second line
     */
    public void onPhone(String title, @Nullable String figure, @Nullable String badge, String... details) {
        addAttachListener(attached -> {
            var width = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
            if (width > 0 && width <= PHONE) {
                attached.unregisterListener();
                removeAllColumns();
                addClassName("on-phone");
                addColumn(new PhoneRow<>(cells).renderer(title, figure, badge, List.of(details)));
            }
        });
    }

    /** Shown instead of rows when there are none. */
    public void empty(Component component) {
        setEmptyStateComponent(component);
    }

    private String formatted(@Nullable Money money) {
        return money == null ? "" : MoneyFormat.format(money, getLocale());
    }

    private String plain(@Nullable Money money) {
        return money == null ? "" : MoneyFormat.plain(money, getLocale());
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
