package com.duebook.customers.ui;

import com.duebook.customers.CustomerView;
import com.duebook.customers.ui.panel.CustomerHistory;
import com.duebook.ui.Card;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Everything that happened with a customer, gathered from the features. */
@Service
class CustomerTimeline {

    private static final int MOST = 30;

    private final List<CustomerHistory> histories;
    private final Words words;

    CustomerTimeline(List<CustomerHistory> histories, Words words) {
        this.histories = histories;
        this.words = words;
    }

    Component of(CustomerView customer) {
        var begun = new Timeline.Event(customer.createdAt(), words.get("customers.history.created"), "");
        var events = Stream.concat(
                histories.stream().flatMap(history -> history.of(customer.id(), MOST).stream()),
                Stream.of(begun))
                .sorted(Comparator.comparing(Timeline.Event::at).reversed())
                .limit(MOST)
                .toList();
        return new Card(words.get("customers.page.history"), new Timeline(events, words.dates()));
    }
}
