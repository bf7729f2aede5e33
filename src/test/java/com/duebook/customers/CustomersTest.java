package com.duebook.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.NotFound;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@IntegrationTest
class CustomersTest {

    static final Currency EUR = Currency.getInstance("EUR");
    static final CustomerDetails HARBOR = new CustomerDetails("Harbor Foods", "C-1", "info@harbor.example", "+49 30 1",
            Locale.GERMAN, EUR, 14, "136 695 976", "food", null, "pays late in August",
            new Address("Kai 1", "20457", "Hamburg", null, "DE"), Address.UNKNOWN, Set.of("key", "north"));

    @Autowired Customers customers;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void keepsWhatTheFormSaid() {
        var id = in(acme, () -> customers.create(HARBOR));

        var view = in(acme, () -> customers.view(id));

        assertThat(view.details().tags()).containsExactlyInAnyOrder("key", "north");
        assertThat(view.details().taxNumber()).isEqualTo("DE136695976");
        assertThat(view.details().billing()).isEqualTo(HARBOR.billing());
        assertThat(view.details().postal()).isEqualTo(Address.UNKNOWN);
        assertThat(view.details().notes()).isEqualTo("pays late in August");
    }

    @Test
    void belongsToOneWorkspaceOnly() {
        var id = in(acme, () -> customers.create(HARBOR));
        in(bolt, () -> customers.create(HARBOR.withEmail("other@bolt.example")));

        assertThatThrownBy(() -> in(bolt, () -> customers.view(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(bolt, () -> customers.brief(id))).isInstanceOf(NotFound.class);
        assertThat(in(acme, () -> customers.findByReference("C-1"))).contains(id);
    }

    @Test
    void isOneHoweverOftenTheSameFormIsSubmitted() {
        var form = Ids.next();

        var first = in(acme, () -> customers.create(form, HARBOR));
        var second = in(acme, () -> customers.create(form, HARBOR));

        assertThat(second).isEqualTo(first).isEqualTo(form);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var wrong = new CustomerDetails(" ", null, "nobody", null, null, EUR, 400, "DE123", null, null, null,
                new Address(null, null, null, null, "DE"), new Address(null, null, null, null, "ZZ"), Set.of());

        assertThatThrownBy(() -> in(acme, () -> customers.create(wrong)))
                .isInstanceOfSatisfying(Faulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(CustomerFault::field)
                        .containsExactly("name", "email", "termsDays", "postal.country"));
    }

    @Test
    void refusesAReferenceThatAnotherCustomerHas() {
        in(acme, () -> customers.create(HARBOR));

        assertThatThrownBy(() -> in(acme, () -> customers.create(CustomerDetails.named("Twin", EUR, 30).withReference("C-1"))))
                .isInstanceOfSatisfying(Faulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(CustomerFault::key)
                        .containsExactly("customers.fault.referenceTaken"));
    }

    @Test
    void noticesSomebodyElsesNewerChange() {
        var id = in(acme, () -> customers.create(HARBOR));
        var opened = in(acme, () -> customers.view(id)).version();
        run(acme, () -> customers.update(id, opened, HARBOR.withEmail("new@harbor.example")));

        assertThatThrownBy(() -> run(acme, () -> customers.update(id, opened, HARBOR.withEmail("old@harbor.example"))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(in(acme, () -> customers.view(id)).details().email()).isEqualTo("new@harbor.example");
    }

    @Test
    void noticesThatSomebodyElseChangedTheTags() {
        var id = in(acme, () -> customers.create(HARBOR.withTags(Set.of("retail"))));
        var opened = in(acme, () -> customers.view(id)).version();
        run(acme, () -> customers.update(id, opened, HARBOR.withTags(Set.of("public"))));

        assertThat(in(acme, () -> customers.view(id)).version()).isEqualTo(opened + 1);
        assertThatThrownBy(() -> run(acme, () -> customers.update(id, opened, HARBOR)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void replacesTags() {
        var id = in(acme, () -> customers.create(HARBOR));

        run(acme, () -> customers.update(id, 0, HARBOR.withTags(Set.of("key", "south"))));

        assertThat(in(acme, () -> customers.view(id)).details().sortedTags()).containsExactly("key", "south");
    }

    @Test
    void sendsInvoicesToTheAccountsContactFirst() {
        var id = in(acme, () -> customers.create(HARBOR));
        run(acme, () -> customers.keepContact(id, contact("Bea Buyer", ContactRole.BUYER, "bea@harbor.example")));
        assertThat(in(acme, () -> customers.brief(id)).email()).isEqualTo("info@harbor.example");
        assertThat(in(acme, () -> customers.brief(id)).contact()).as("nobody's own address").isNull();

        run(acme, () -> customers.keepContact(id, contact("Ann Pay", ContactRole.ACCOUNTS, "ap@harbor.example")));

        var brief = in(acme, () -> customers.briefs(List.of(id, UUID.randomUUID()))).values();
        assertThat(brief).singleElement().satisfies(found -> {
            assertThat(found.email()).isEqualTo("ap@harbor.example");
            assertThat(found.contact()).isEqualTo("Ann Pay");
            assertThat(found.termsDays()).isEqualTo(14);
        });
    }

    @Test
    void writesToEachCustomerAsTheirOwnCountryDoesElseAsTheWorkspacesDoes() {
        var german = in(acme, () -> customers.create(HARBOR));
        var unknown = in(acme, () -> customers.create(CustomerDetails.named("Somewhere Ltd", EUR, 30)));
        var american = in(acme, () -> customers.create(new CustomerDetails("Boston Foods", null, null, null,
                Locale.ENGLISH, EUR, 30, null, null, null, null,
                new Address("Pier 4", "02109", "Boston", "MA", "US"), Address.UNKNOWN, Set.of())));

        var briefs = in(acme, () -> customers.briefs(List.of(german, unknown, american)));

        assertThat(List.of(briefs.get(german), briefs.get(unknown), briefs.get(american)))
                .extracting(CustomerBrief::language)
                .containsExactly(Locale.of("en", "DE"), Locale.of("en", "DE"), Locale.US);
    }

    @Test
    void changesAndRemovesContacts() {
        var id = in(acme, () -> customers.create(HARBOR));
        run(acme, () -> customers.keepContact(id, contact("Ann Pay", ContactRole.ACCOUNTS, "ap@harbor.example")));
        var ann = in(acme, () -> customers.view(id)).contacts().getFirst();
        var annId = Objects.requireNonNull(ann.id());

        run(acme, () -> customers.keepContact(id,
                new ContactDetails(ann.id(), "Ann Payne", ann.role(), ann.email(), null, Locale.GERMAN)));
        assertThat(in(acme, () -> customers.view(id)).contacts()).extracting(ContactDetails::name).containsExactly("Ann Payne");

        assertThatThrownBy(() -> run(bolt, () -> customers.removeContact(annId))).isInstanceOf(NotFound.class);
        run(acme, () -> customers.removeContact(annId));
        assertThat(in(acme, () -> customers.view(id)).contacts()).isEmpty();
    }

    private static ContactDetails contact(String name, ContactRole role, String email) {
        return new ContactDetails(null, name, role, email, null, null);
    }

    private <T> T in(UUID workspace, Supplier<T> work) {
        return tenancy.callAs(workspace, Actor.SYSTEM, work);
    }

    private void run(UUID workspace, Runnable work) {
        tenancy.runAs(workspace, work);
    }
}
