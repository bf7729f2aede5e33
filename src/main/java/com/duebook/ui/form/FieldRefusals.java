package com.duebook.ui.form;

import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows a service's refusal at the field it is about; all empty fields at once; and nothing typed is lost. */
public final class FieldRefusals {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Map<HasValue<?, ?>, HasValidationProperties> required = new LinkedHashMap<>();

    /** @param prefix of the refusal keys that are about this field, such as {@code identity.password} */
    public <F extends Component & HasValidationProperties> FieldRefusals at(String prefix, F field) {
        fields.put(prefix, field);
        return this;
    }

    /** As {@link #at}, and the field must not be empty. */
    public <F extends Component & HasValidationProperties & HasValue<?, ?>> FieldRefusals needed(
            String prefix, F field) {
        required.put(field, field);
        Required.mark(field, true);
        return at(prefix, field);
    }

    /** @return whether the action was done */
    public boolean run(Component form, Runnable action) {
        fields.values().forEach(field -> field.setInvalid(false));
        var complete = true;
        for (var field : fields.values()) {
            complete &= !(field instanceof NumberInput<?, ?> number && number.complain() || field.isInvalid());
        }
        for (var entry : required.entrySet()) {
            if (entry.getKey().isEmpty() && !entry.getValue().isInvalid()) {
                mark(entry.getValue(), form.getTranslation("ui.form.required"));
                complete = false;
            }
        }
        return complete && attempt(form, action);
    }

    private boolean attempt(Component form, Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            var words = form.getTranslation(refusal.key(), refusal.arguments());
            fields.entrySet().stream()
                    .filter(field -> refusal.key().startsWith(field.getKey()))
                    .findFirst()
                    .ifPresentOrElse(field -> mark(field.getValue(), words), () -> Notices.refused(words));
            return false;
        }
    }

    private static void mark(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
