package com.duebook.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Below a number field: what may have been meant, to be taken by a click, or a remark. */
class Meant extends Div {

    private final TextField field;

    Meant(TextField field) {
        this.field = field;
        addClassName("meant");
    }

    void offer(List<BigDecimal> numbers, Function<BigDecimal, String> format, Consumer<BigDecimal> taking) {
        removeAll();
        numbers.forEach(number -> {
            var take = new Button(format.apply(number), clicked -> taking.accept(number));
            take.addThemeVariants(ButtonVariant.SMALL);
            add(take);
        });
        field.setHelperComponent(numbers.isEmpty() ? null : this);
    }

    void say(String remark) {
        setText(remark);
        field.setHelperComponent(remark.isEmpty() ? null : this);
    }
}
