package com.duebook.imports.ui;

import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.table.ColumnCheck;
import com.duebook.imports.table.ImportField;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.ui.form.Required;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Which column is what, as guessed, to be put right; above the first rows of the file. */
class MappingForm extends Section {

    private static final int WORDS = 40;

    private final transient Preview preview;
    private final transient Mapping first;
    private final transient Runnable whenChanged;
    private final Map<ImportField, Select<Integer>> columns = new EnumMap<>(ImportField.class);
    private final transient WrittenForm written;
    private final Paragraph unused = new Paragraph();
    private final Checkbox alike = new Checkbox(getTranslation("imports.takeAlike"));

    /**
     * @param first what it begins with: the guess, or what was tried before
     * @param whenMoved told when another sheet or line is to be the header
     */
    MappingForm(Preview preview, Mapping first, Runnable whenChanged, Consumer<HeaderRow> whenMoved) {
        this.preview = preview;
        this.first = first;
        this.whenChanged = whenChanged;
        this.written = new WrittenForm(preview, first, whenChanged);
        addClassName("section");
        var place = new PlaceForm(preview, whenMoved);
        if (place.isNeeded()) {
            add(place);
        }
        var form = form();
        preview.kind().fields().forEach(field -> form.add(column(field)));
        add(new H2(getTranslation("imports.columns")));
        if (preview.isRemembered()) {
            add(new Paragraph(getTranslation("imports.remembered")));
        }
        if (preview.kind() == ImportKind.PAYMENTS) {
            add(new Paragraph(getTranslation("imports.payments")));
        }
        unused.addClassName("context");
        showChosen();
        add(form, unused);
        var how = form();
        written.fields().forEach(how::add);
        add(new H2(getTranslation("imports.written")), how);
        if (mayHavePayments()) {
            add(alikeChoice());
        }
        add(new H2(getTranslation("imports.firstRows")), rows());
    }

    /** Empty, with the fields marked, as long as something needed is not chosen. */
    Optional<Mapping> mapping() {
        var mapping = written.answer(first.with(chosen())).takingAlike(alike.getValue());
        columns.forEach((field, select) -> {
            select.setInvalid(mapping.missing().contains(field));
            select.setErrorMessage(getTranslation("imports.chooseColumn"));
        });
        return written.isAnswered(mapping) && mapping.missing().isEmpty() ? Optional.of(mapping) : Optional.empty();
    }

    private Map<ImportField, Integer> chosen() {
        var chosen = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.forEach((field, select) -> select.getOptionalValue().ifPresent(column -> chosen.put(field, column)));
        return chosen;
    }

    /** What is still needed, and what nobody would read. */
    private void showChosen() {
        var mapping = first.with(chosen());
        columns.forEach((field, select) -> Required.mark(select, mapping.requires(field)));
        UnusedColumns.say(unused, mapping, preview.header());
    }

    private boolean mayHavePayments() {
        return preview.kind() == ImportKind.PAYMENTS || first.has(ImportField.KIND) || first.has(ImportField.CREDIT);
    }

    private Checkbox alikeChoice() {
        alike.setHelperText(getTranslation("imports.takeAlikeText"));
        alike.setValue(first.takesAlike());
        alike.addValueChangeListener(changed -> whenChanged.run());
        return alike;
    }

    static FormLayout form() {
        var form = new FormLayout();
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28em", 2),
                new ResponsiveStep("44em", 3), new ResponsiveStep("64em", 4));
        return form;
    }

    private Select<Integer> column(ImportField field) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation("imports.field." + field));
        var first = canBeHeading(field) ? Mapping.HEADING : 0;
        select.setItems(IntStream.range(first, preview.header().size()).boxed().toList());
        select.setItemLabelGenerator(column -> column == null ? getTranslation("imports.none") : name(column));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("imports.none"));
        this.first.column(field).filter(column -> column < preview.header().size()).ifPresent(select::setValue);
        warn(select, field);
        select.addValueChangeListener(changed -> {
            warn(select, field);
            showChosen();
            whenChanged.run();
        });
        columns.put(field, select);
        return select;
    }

    private boolean canBeHeading(ImportField field) {
        return field == ImportField.NAME && preview.kind() != ImportKind.CUSTOMERS;
    }

    /** Says at once what it holds, when that cannot be meant. */
    private void warn(Select<Integer> select, ImportField field) {
        select.setHelperText(select.getOptionalValue().flatMap(column -> ColumnCheck.misfit(preview, field, column))
                .map(words -> getTranslation("imports.misfit", words.length() > WORDS ? words.substring(0, WORDS) + "…" : words))
                .orElse(null));
    }

    /** A column without a header is called by its place, as in a spreadsheet. */
    private String name(int column) {
        if (column == Mapping.HEADING) {
            return getTranslation("imports.heading");
        }
        var header = preview.header().get(column);
        return header.isBlank() ? getTranslation("imports.column", column + 1) : header;
    }

    private Grid<List<String>> rows() {
        var grid = new Grid<List<String>>();
        for (var i = 0; i < preview.header().size(); i++) {
            var column = i;
            grid.addColumn(row -> column < row.size() ? row.get(column) : "").setHeader(name(i))
                    .setAutoWidth(true).setResizable(true);
        }
        grid.setItems(preview.rows());
        grid.setAllRowsVisible(true);
        return grid;
    }
}
