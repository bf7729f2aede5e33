package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.eur;
import static com.duebook.credit.order.CreditBooks.order;
import static com.duebook.credit.policy.OverLimit.BLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.policy.CreditTerms;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However many ask at once, no more gets credit than there is. */
@IntegrationTest
class OrderRaceTest extends TwoWorkspaces {

    private static final int THREADS = 16;

    @Autowired Orders orders;
    @Autowired CreditBooks credit;
    @Autowired CustomerGroups groups;
    @Autowired Receivables receivables;
    @Autowired Books books;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fiftyOrdersAgainstALimitForTenAreTen(boolean byClass) throws Exception {
        var customer = books.customer(acme, "Harbor Ltd");
        credit.policy(acme, BLOCK, BLOCK);
        if (byClass) {
            credit.classTerms(acme, customer, new CreditTerms(eur(1_000), null, null));
        } else {
            credit.limit(acme, customer, eur(1_000));
        }

        assertThat(released(IntStream.range(0, 50).<Callable<OrderState>>mapToObj(at -> () -> ask(customer)).toList())).isEqualTo(10);
        assertThat(credit.exposed(acme, customer, ExposureBucket.ORDERS)).isEqualTo(1_000);
    }

    /** The first that anybody does with the customer. */
    @Test
    void fiftyOrdersOfAGroupAreTenToo() throws Exception {
        var house = books.customer(acme, "House");
        var members = IntStream.range(0, 5).mapToObj(at -> books.customer(acme, "Branch " + at)).toList();
        workspaces.in(acme, () -> {
            members.forEach(member -> groups.place(member, house));
            return true;
        });
        credit.groupLimit(acme, house, eur(1_000));
        credit.policy(acme, BLOCK, BLOCK);

        assertThat(released(IntStream.range(0, 50).<Callable<OrderState>>mapToObj(at -> () -> ask(members.get(at % 5))).toList()))
                .isEqualTo(10);
    }

    @Test
    void invoicesAndOrdersShareOneLimit() throws Exception {
        var customer = books.customer(acme, "Harbor Ltd");
        credit.limit(acme, customer, eur(1_000));
        credit.policy(acme, BLOCK, BLOCK);
        var drafts = IntStream.range(0, 15)
                .mapToObj(at -> workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(100))))).toList();

        var all = IntStream.range(0, 30).<Callable<OrderState>>mapToObj(at -> () -> at % 2 == 0 ? ask(customer) : issue(drafts.get(at / 2)))
                .toList();
        assertThat(released(all)).isEqualTo(10);
        assertThat(credit.exposed(acme, customer, ExposureBucket.ORDERS) + credit.exposed(acme, customer, ExposureBucket.NOT_DUE))
                .isEqualTo(1_000);
    }

    private OrderState ask(UUID customer) {
        return tenancy.callAs(acme, Actor.SYSTEM, () -> orders.ask(Ids.next(), order(customer, eur(100)))).state();
    }

    private OrderState issue(UUID draft) {
        return tenancy.callAs(acme, Actor.SYSTEM, () -> {
            try {
                receivables.issue(draft);
                return OrderState.RELEASED;
            } catch (Refusal refusal) {
                assertThat(refusal.key()).isEqualTo("credit.issue.refused");
                return OrderState.REFUSED;
            }
        });
    }

    private static int released(List<Callable<OrderState>> all) throws InterruptedException, ExecutionException {
        var released = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(all)) {
                released += done.get() == OrderState.RELEASED ? 1 : 0;
            }
        }
        return released;
    }
}
