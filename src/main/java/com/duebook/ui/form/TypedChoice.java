package com.duebook.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.function.Function;

/** Lets what is typed, such as a code, choose the item it stands for by Enter or Tab; what stands for none leaves the field empty. */
public final class TypedChoice {

    private TypedChoice() {}

    public static <T> void read(ComboBox<T> field, Function<String, Optional<T>> reading) {
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> reading.apply(typed.getDetail()).ifPresentOrElse(field::setValue, field::clear));
    }
}
