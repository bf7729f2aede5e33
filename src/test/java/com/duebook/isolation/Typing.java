package com.duebook.isolation;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.ItemClickEvent;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Something that may stand in a field, so that a form gets as far as to save. */
final class Typing {

    private Typing() {}

    /** What was there stays. */
    static void into(HasValue<?, ?> field) {
        if (field.isReadOnly() || !field.isEmpty() && !(field instanceof Checkbox)) {
            return;
        }
        switch (field) {
            case EmailField email -> email.setValue("typed@test.example");
            case PasswordField password -> password.setValue("a quiet sentence of mine");
            case TextArea area -> area.setValue("Typed");
            case TextField text -> text.setValue("1");
            case BigDecimalField number -> number.setValue(BigDecimal.ONE);
            case IntegerField number -> number.setValue(1);
            case DatePicker date -> date.setValue(LocalDate.of(2026, 11, 21));
            case ComboBox<?> box -> {
                ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, true, "Typed"));
                first(box);
            }
            case Select<?> select -> first(select);
            default -> {}
        }
    }

    private static <T> void first(ComboBox<T> box) {
        box.getDataProvider().fetch(new Query<>(0, 1, null, null, null)).findFirst().ifPresent(box::setValue);
    }

    private static <T> void first(Select<T> select) {
        select.getDataProvider().fetch(new Query<>(0, 1, null, null, null)).findFirst().ifPresent(select::setValue);
    }

    /** Clicks on the first row, and marks it where rows can be marked. */
    static <T> void chooseFirst(Grid<T> grid) {
        var item = grid.getDataCommunicator().getItem(0);
        if (item == null) {
            return;
        }
        var first = grid.getDataCommunicator().getKeyMapper().key(item);
        ComponentUtil.fireEvent(grid, new ItemClickEvent<>(grid, true, first, null, 0, 0, 0, 0, 1, 0, false, false, false, false));
        if (grid.getSelectionModel() instanceof GridMultiSelectionModel<T> model) {
            model.select(item);
        }
    }
}
