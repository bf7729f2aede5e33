package com.duebook.customers.ui;

import com.duebook.customers.CustomerFault;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form by name, so that each fault is shown where it was made. */
class FormFields {

    private final String prefix;
    private final Map<String, Component> byName = new LinkedHashMap<>();

    /** @param prefix of the message keys of the labels */
    FormFields(String prefix) {
        this.prefix = prefix;
    }

    TextField text(String name, boolean required) {
        var field = add(name, new TextField());
        field.setRequiredIndicatorVisible(required);
        return field;
    }

    <F extends Component & HasLabel> F add(String name, F field) {
        field.setLabel(field.getTranslation(prefix + name.substring(name.indexOf('.') + 1)));
        field.setId("field-" + name.replace('.', '-'));
        byName.put(name, field);
        return field;
    }

    /** Marks all fields that have a fault, clears the others and goes to the first. */
    void mark(List<CustomerFault> faults) {
        byName.values().forEach(field -> set(field, null));
        faults.reversed().forEach(fault -> {
            var field = byName.get(fault.field());
            if (field != null) {
                set(field, field.getTranslation(fault.key(), fault.arguments()));
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            }
        });
    }

    static void show(HasValue<?, String> field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    static @Nullable String typed(HasValue<?, String> field) {
        var value = field.getValue().strip();
        return value.isEmpty() ? null : value;
    }

    static FormLayout columns(Component... fields) {
        var layout = new FormLayout(fields);
        layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30em", 2));
        return layout;
    }

    private static void set(Component field, @Nullable String complaint) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(complaint != null);
            validated.setErrorMessage(complaint == null ? "" : complaint);
        }
    }
}
