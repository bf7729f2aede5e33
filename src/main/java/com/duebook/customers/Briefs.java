package com.duebook.customers;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfile;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
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

    Briefs(TenantJdbc jdbc, Tenancy tenancy, TenantProfiles profiles) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    Map<UUID, CustomerBrief> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var workspace = profiles.of(tenancy.tenant());
        return jdbc.sql("""
                        select c.id, c.name, c.email, c.language, c.currency, c.terms_days, c.tax_number,
                               c.street, c.postal_code, c.city, c.region, c.country,
                               (select p.email from contact p
                                where p.tenant_id = :tenant and p.customer_id = c.id
                                  and p.role = 'ACCOUNTS' and p.email is not null
                                order by p.id limit 1) as accounts_email
                        from customer c where c.tenant_id = :tenant and c.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> brief(row, workspace))
                .list().stream()
                .collect(Collectors.toMap(CustomerBrief::id, Function.identity()));
    }

    private static CustomerBrief brief(ResultSet row, TenantProfile workspace) throws SQLException {
        var country = row.getString("country");
        var region = country == null ? workspace.region() : new Region(country);
        var language = row.getString("language");
        var accounts = row.getString("accounts_email");
        return new CustomerBrief(
                Columns.id(row, "id"),
                row.getString("name"),
                accounts != null ? accounts : row.getString("email"),
                region.locale(language == null ? workspace.locale() : Locale.forLanguageTag(language)),
                region,
                Currency.getInstance(row.getString("currency")),
                row.getInt("terms_days"),
                new Address(row.getString("street"), row.getString("postal_code"), row.getString("city"),
                        row.getString("region"), country),
                row.getString("tax_number"));
    }
}
