package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactValue;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestNewsTest {

    @Test
    void tellOfPartsWhatTheyTellOfAll() {
        var all = new ArrayList<Flag>();
        IntStream.range(0, 40).forEach(at -> {
            var customer = Ids.next();
            all.add(flag(customer, at % 3 == 0 ? Severity.CRITICAL : Severity.WARNING, 100 - at * 7 % 90));
            all.add(flag(customer, Severity.INFO, 100 - at * 7 % 90));
        });
        var whole = new DigestNews();
        whole.add(all);
        var parts = new DigestNews();
        for (var from = 0; from < all.size(); from += 8) {
            parts.add(all.subList(from, from + 8));
        }

        assertThat(parts.customers()).isEqualTo(whole.customers()).isEqualTo(40);
        assertThat(parts.worst()).isEqualTo(whole.worst()).hasSize(10).allSatisfy(flags -> assertThat(flags).hasSize(2));
        assertThat(parts.worst().getFirst().getFirst().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void areNothingOfNoFlag() {
        var news = new DigestNews();
        news.add(List.of());

        assertThat(news.customers()).isZero();
        assertThat(news.worst()).isEmpty();
    }

    private static Flag flag(UUID customer, Severity severity, int days) {
        return new Flag(Ids.next(), severity, new Finding(OverdueFacts.DAYS_OVERDUE, new CustomerFacts(customer, LocalDate.EPOCH,
                List.of(new FactValue(OverdueFacts.DAYS_OVERDUE, days, null, null)))));
    }
}
