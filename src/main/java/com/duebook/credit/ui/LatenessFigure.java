package com.duebook.credit.ui;

import com.duebook.credit.behaviour.CustomerBehaviour;
import com.duebook.credit.behaviour.Lateness;
import com.duebook.customers.ui.panel.CustomerFigure;
import com.duebook.customers.ui.panel.CustomerFigures;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.text.Texts;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.place.Places;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How late a customer pays on the average; in the worst of several currencies. */
@Component
class LatenessFigure implements CustomerFigures {

    private final CustomerBehaviour behaviour;
    private final Texts texts;

    LatenessFigure(CustomerBehaviour behaviour, Texts texts) {
        this.behaviour = behaviour;
        this.texts = texts;
    }

    @Override
    public List<CustomerFigure> of(UUID customer, Locale reader) {
        var known = behaviour.lateness(customer);
        var worst = known.entrySet().stream().max(Comparator.comparing(it -> it.getValue().averageDaysLate()));
        return List.of(new CustomerFigure("credit.figure.daysLate", Places.CustomerFigures.DAYS_LATE,
                new KeyFigure(worst.map(it -> texts.get("credit.figure.days", reader, it.getValue().averageDaysLate())).orElse("–")),
                hint(worst, known.size(), reader), ReceivablesNavigation.ofCustomer(customer)));
    }

    private String hint(Optional<Map.Entry<String, Lateness>> worst, int currencies, Locale reader) {
        if (worst.filter(it -> it.getValue().isEnough()).isEmpty()) {
            return texts.get("credit.figure.daysLate.few", reader, worst.map(it -> it.getValue().items()).orElse(0));
        }
        return currencies > 1
                ? texts.get("credit.figure.daysLate.worst", reader, worst.orElseThrow().getKey())
                : texts.get("credit.figure.daysLate.hint", reader);
    }
}
