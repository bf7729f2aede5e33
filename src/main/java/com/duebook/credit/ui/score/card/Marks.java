package com.duebook.credit.ui.score.card;

import com.duebook.ui.form.NumberInput;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Says at a field what is wrong with what it holds. */
final class Marks {

    private Marks() {}

    /** @return whether there is something that can be read; what is not is said at the field */
    static <F extends HasValidationProperties & HasValue<?, ?>> boolean isFilled(F field, String required) {
        field.setInvalid(false);
        if (field instanceof NumberInput<?, ?> number && number.complain()) {
            return false;
        }
        return !field.isEmpty() || wrong(field, required);
    }

    /** Goes to the first field below the component that is marked; nowhere where none is. */
    static boolean goToFirst(Component within) {
        if (within instanceof HasValidationProperties field && within instanceof Focusable<?> focusable && field.isInvalid()) {
            focusable.focus();
            return true;
        }
        return within.getChildren().anyMatch(Marks::goToFirst);
    }

    /** @return false */
    static boolean wrong(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        return false;
    }
}
