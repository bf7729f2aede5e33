package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.ClassPolicy;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether customers of a class, or of a segment, are treated as all others, and how if not. */
class ClassFields<K> extends Div {

    private final transient K key;
    private final Checkbox differs;
    private final OverLimitFields fields;
    private final CreditTermsFields terms;
    private final FieldRefusals refusals;

    /**
     * @param label says whom it is about
     * @param usual how all others are treated, which an own treatment starts from
     */
    ClassFields(K key, String label, @Nullable ClassPolicy now, ClassPolicy usual, Currency currency, Words words) {
        this.key = key;
        addClassName("section");
        differs = new Checkbox(label, now != null);
        fields = new OverLimitFields(now == null ? usual : now, currency, words);
        terms = new CreditTermsFields(now == null ? usual.terms() : now.terms(), currency, words);
        refusals = terms.refusals(fields.refusals(new FieldRefusals()));
        var form = terms.in(fields.in(new FormLayout()));
        form.setVisible(now != null);
        differs.addValueChangeListener(chosen -> form.setVisible(chosen.getValue()));
        add(differs, form);
    }

    /** Puts what was typed among the others. @return false where it is refused, which is shown at its own fields */
    boolean into(Map<K, ClassPolicy> own) {
        var read = read();
        if (read == null) {
            return false;
        }
        read.ifPresentOrElse(policy -> own.put(key, policy), () -> own.remove(key));
        return true;
    }

    /** A refusal is shown at its own fields; empty for nothing of its own. @return null where it is refused */
    @Nullable
    private Optional<ClassPolicy> read() {
        var read = new ClassPolicy[1];
        return !differs.getValue() ? Optional.empty()
                : refusals.run(this, () -> read[0] = fields.value().terms(terms.value())) & fields.isComplete() ? Optional.of(read[0])
                : null;
    }
}
