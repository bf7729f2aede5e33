package com.duebook.workspace.past;

import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * Keeps what is about to be changed, with the moment until which it was so. Of two changes at one moment the first counts:
 * nothing was issued between them.
 */
@Repository
public class PastSettings {

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final Clock clock;

    PastSettings(TenantJdbc jdbc, Tenancy tenancy, Clock clock) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** In the transaction that changes the workspace, before it does. */
    public void keepSettings() {
        jdbc.sql("""
                        insert into workspace_past (tenant_id, until, name, language, street, postal_code, city, region, country,
                          tax_number, email, phone, colour, bank_holder, bank_account, bank_bic, bank_name, bank_currency)
                        select :tenant, :now, w.name, w.language, w.street, w.postal_code, w.city, w.region, w.country,
                          w.tax_number, w.email, w.phone, w.colour, w.bank_holder, w.bank_account, w.bank_bic, w.bank_name,
                          w.bank_currency
                        from workspace w where w.id = :workspace
                        on duplicate key update until = values(until)""")
                .param("workspace", tenancy.tenant())
                .param("now", clock.instant())
                .update();
    }

    /** In the transaction that changes the logo, before it does. */
    public void keepLogo() {
        jdbc.sql("""
                        insert into workspace_past_logo (tenant_id, until, png)
                        select :tenant, :now, l.png
                        from workspace w left join workspace_logo l on l.workspace_id = w.id where w.id = :workspace
                        on duplicate key update until = values(until)""")
                .param("workspace", tenancy.tenant())
                .param("now", clock.instant())
                .update();
    }

    /** Empty where it was then as today. */
    Optional<Sender> sender(Instant at) {
        return jdbc.sql("select p.* from workspace_past p where p.tenant_id = :tenant and p.until > :at order by p.until limit 1")
                .param("at", at)
                .query((row, number) -> sender(row))
                .optional();
    }

    /** As PNG; the inner one is empty where there was none then, the outer one where it was then as today. */
    Optional<Optional<byte[]>> logo(Instant at) {
        return jdbc.sql("select l.png from workspace_past_logo l where l.tenant_id = :tenant and l.until > :at order by l.until limit 1")
                .param("at", at)
                .query((row, number) -> Optional.ofNullable(row.getBytes("png")))
                .optional();
    }

    private static Sender sender(ResultSet row) throws SQLException {
        var code = row.getString("bank_currency");
        return new Sender(row.getString("name"),
                new LegalAddress(row.getString("street"), row.getString("postal_code"), row.getString("city"), row.getString("region"),
                        row.getString("country")),
                row.getString("tax_number"), row.getString("email"), row.getString("phone"), row.getString("colour"),
                new BankDetails(row.getString("bank_holder"), row.getString("bank_account"), row.getString("bank_bic"),
                        row.getString("bank_name"), code == null ? null : Currency.getInstance(code)),
                Locale.forLanguageTag(row.getString("language")));
    }
}
