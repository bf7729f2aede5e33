package com.duebook.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CustomerTallyTest {

    static final long SEED = Long.getLong("seed", 20_261_121);

    @Autowired Customers customers;
    @Autowired CustomerBatches batches;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;

    final Random random = new Random(SEED);
    final List<UUID> ids = new ArrayList<>();

    @Test
    void agreesWithTheCustomersWhateverIsDoneToThem() {
        System.out.println("seed " + SEED);
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        workspaces.in(bolt, () -> customers.create(someone()));

        for (var step = 0; step < 200; step++) {
            workspaces.in(acme, this::something);
        }

        assertThat(kept(acme)).isEqualTo(counted(acme)).hasSizeGreaterThan(8);
        assertThat(kept(bolt)).isEqualTo(counted(bolt)).hasSize(1);
    }

    @Test
    void isNotTouchedByWhatIsRolledBack() {
        var acme = workspaces.open("Acme");
        workspaces.in(acme, () -> customers.create(someone()));

        try {
            workspaces.in(acme, () -> {
                customers.create(someone());
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }

        assertThat(kept(acme)).isEqualTo(counted(acme)).hasSize(1);
    }

    private boolean something() {
        switch (random.nextInt(5)) {
            case 0 -> ids.add(customers.create(someone()));
            case 1 -> ids.addAll(batches.add(List.of(someone(), someone(), someone())));
            case 2 -> ids.stream().skip(random.nextInt(ids.size() + 1)).findFirst().ifPresent(customers::archive);
            case 3 -> ids.stream().skip(random.nextInt(ids.size() + 1)).findFirst().ifPresent(customers::restore);
            default -> ids.stream().skip(random.nextInt(ids.size() + 1)).findFirst().ifPresent(
                    id -> customers.update(id, customers.view(id).version(), someone()));
        }
        return true;
    }

    private CustomerDetails someone() {
        return new CustomerDetails("Harbor " + random.nextInt(1_000), null, null, null, null,
                Currency.getInstance("EUR"), 30, null, oneOf("food", "Metal", null), null, null,
                new Address(null, null, null, null, oneOf("FR", "DE", null)), Address.UNKNOWN, Set.of());
    }

    private @Nullable String oneOf(@Nullable String... values) {
        return values[random.nextInt(values.length)];
    }

    private List<String> kept(UUID workspace) {
        return lines(workspace, """
                select concat(n.archived, n.country, '/', n.industry, ' ', n.customers) line from customer_tally n
                where n.tenant_id = :tenant and n.customers <> 0""");
    }

    private List<String> counted(UUID workspace) {
        return lines(workspace, """
                select concat(x.gone, x.land, '/', x.trade, ' ', count(*)) line from (
                  select c.archived_at is not null gone, coalesce(c.country, '') land, coalesce(c.industry, '') trade
                  from customer c where c.tenant_id = :tenant) x
                group by x.gone, x.land, x.trade""");
    }

    private List<String> lines(UUID workspace, String sql) {
        return workspaces.in(workspace, () -> jdbc.sql(sql).query(String.class).list().stream().sorted().toList());
    }
}
