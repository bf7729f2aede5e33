package com.duebook.imports.ui;

import com.duebook.imports.DateOrder;
import com.duebook.imports.DecimalMark;
import com.duebook.imports.ImportField;
import com.duebook.imports.Mapping;
import com.duebook.imports.Preview;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.duebook.ui.form.Required;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which column is what, as guessed, to be put right; above the first rows of the file. */
class MappingForm extends Section {

    private final transient Preview preview;
    private final transient Mapping first;
    private final transient Runnable whenChanged;
    private final Map<ImportField, Select<Integer>> columns = new EnumMap<>(ImportField.class);
    private final Select<DateOrder> dates = new Select<>();
    private final Select<DecimalMark> decimals = new Select<>();

    /** @param first what it begins with: the guess, or what was tried before */
    MappingForm(Preview preview, Mapping first, Runnable whenChanged) {
        this.preview = preview;
        this.first = first;
        this.whenChanged = whenChanged;
        addClassName("section");
        var form = new FormLayout();
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28em", 2),
                new ResponsiveStep("44em", 3), new ResponsiveStep("64em", 4));
        preview.kind().fields().forEach(field -> form.add(column(field)));
        form.add(dates(), decimals());
        add(new H2(getTranslation("imports.columns")), form);
        if (preview.datesUnclear()) {
            add(new StatusBadge(getTranslation("imports.datesUnclear"), Tone.WARNING));
        }
        add(new H2(getTranslation("imports.firstRows")), rows());
    }

    /** Empty, with the fields marked, as long as something needed is not chosen. */
    Optional<Mapping> mapping() {
        var chosen = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.forEach((field, select) -> select.getOptionalValue().ifPresent(column -> chosen.put(field, column)));
        var mapping = new Mapping(preview.kind(), chosen, dates.getValue(), decimals.getValue());
        columns.forEach((field, select) -> {
            select.setInvalid(mapping.missing().contains(field));
            select.setErrorMessage(getTranslation("imports.chooseColumn"));
        });
        return mapping.missing().isEmpty() ? Optional.of(mapping) : Optional.empty();
    }

    private Select<Integer> column(ImportField field) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation("imports.field." + field));
        select.setItems(IntStream.range(0, preview.header().size()).boxed().toList());
        select.setItemLabelGenerator(column -> column == null ? getTranslation("imports.none") : preview.header().get(column));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("imports.none"));
        Required.mark(select, field.isRequired(preview.kind()));
        first.column(field).ifPresent(select::setValue);
        select.addValueChangeListener(changed -> whenChanged.run());
        columns.put(field, select);
        return select;
    }

    private Select<DateOrder> dates() {
        dates.setLabel(getTranslation("imports.dates"));
        dates.setItems(DateOrder.values());
        dates.setItemLabelGenerator(order -> getTranslation("imports.dates." + order));
        dates.setValue(first.dates());
        dates.addValueChangeListener(changed -> whenChanged.run());
        return dates;
    }

    private Select<DecimalMark> decimals() {
        decimals.setLabel(getTranslation("imports.decimals"));
        decimals.setItems(DecimalMark.values());
        decimals.setItemLabelGenerator(mark -> getTranslation("imports.decimals." + mark));
        decimals.setValue(first.decimals());
        decimals.addValueChangeListener(changed -> whenChanged.run());
        return decimals;
    }

    private Grid<List<String>> rows() {
        var grid = new Grid<List<String>>();
        for (var i = 0; i < preview.header().size(); i++) {
            var column = i;
            grid.addColumn(row -> column < row.size() ? row.get(column) : "").setHeader(preview.header().get(i))
                    .setAutoWidth(true).setResizable(true);
        }
        grid.setItems(preview.rows());
        grid.setAllRowsVisible(true);
        return grid;
    }
}
