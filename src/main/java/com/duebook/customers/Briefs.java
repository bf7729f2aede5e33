package com.duebook.customers;

import com.duebook.customers.past.PastCustomers;
import com.duebook.customers.past.PastCustomers.Then;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Region;
import com.duebook.workspace.past.Senders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Reads briefs. No right is asked for: a payer's page and a job name the customer too. */
@Repository
class Briefs {

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final PastCustomers past;
    private final Senders senders;

    Briefs(TenantJdbc jdbc, Tenancy tenancy, TenantProfiles profiles, PastCustomers past, Senders senders) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.past = past;
        this.senders = senders;
    }

    Map<UUID, CustomerBrief> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var workspace = profiles.of(tenancy.tenant());
        return of(ids, workspace.region(), workspace.locale());
    }

    /** As papers of that moment say it; the rest as today. */
    Optional<CustomerBrief> of(UUID id, Instant at) {
        var sender = senders.at(at);
        var region = new Region(sender.address().country());
        return Optional.ofNullable(of(List.of(id), region, sender.language()).get(id))
                .map(today -> past.of(id, at).map(then -> brief(today, then, region, sender.language())).orElse(today));
    }

    private Map<UUID, CustomerBrief> of(Collection<UUID> ids, Region workspace, Locale usual) {
        return jdbc.sql("""
                        select c.id, c.name, c.email, c.language, c.currency, c.terms_days, c.tax_number,
                               c.street, c.postal_code, c.city, c.region, c.country,
                               a.email as accounts_email, a.name as accounts_name
                        from customer c
                        left join contact a on a.tenant_id = :tenant and a.id =
                               (select p.id from contact p
                                where p.tenant_id = :tenant and p.customer_id = c.id
                                  and p.role = 'ACCOUNTS' and p.email is not null
                                order by p.id limit 1)
                        where c.tenant_id = :tenant and c.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> brief(row, workspace, usual))
                .list().stream()
                .collect(Collectors.toMap(CustomerBrief::id, Function.identity()));
    }

    private static CustomerBrief brief(ResultSet row, Region workspace, Locale usual) throws SQLException {
        var country = row.getString("country");
        var region = country == null ? workspace : new Region(country);
        var language = row.getString("language");
        var accounts = row.getString("accounts_email");
        return new CustomerBrief(
                Columns.id(row, "id"),
                row.getString("name"),
                accounts != null ? accounts : row.getString("email"),
                row.getString("accounts_name"),
                region.locale(language == null ? usual : Locale.forLanguageTag(language)),
                region,
                Currency.getInstance(row.getString("currency")),
                row.getInt("terms_days"),
                new Address(row.getString("street"), row.getString("postal_code"), row.getString("city"),
                        row.getString("region"), country),
                row.getString("tax_number"));
    }

    private static CustomerBrief brief(CustomerBrief today, Then then, Region workspace, Locale usual) {
        var country = then.address().country();
        var region = country == null ? workspace : new Region(country);
        var language = region.locale(then.language() == null ? usual : Locale.forLanguageTag(then.language()));
        return new CustomerBrief(today.id(), then.name(), today.email(), today.contact(), language, region, today.currency(),
                today.termsDays(),
                then.address(), then.taxNumber());
    }
}
