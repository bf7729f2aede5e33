package com.duebook.credit.agency;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import com.duebook.workspace.connection.SecretBox;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workspace's own key for the installation's agency, sealed; nobody can read it again. */
@Service
public class AgencyKeys {

    private static final int LONGEST = 200;
    private static final String PLACE = "credit_agency_key.secret";

    private final TenantJdbc jdbc;
    private final SecretBox secrets;
    private final AgencyAddress address;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    AgencyKeys(TenantJdbc jdbc, SecretBox secrets, AgencyAddress address, Access access, Tenancy tenancy, Today today, Journal journal) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.address = address;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /** Of this installation's agency; empty where it has none. */
    public Optional<String> agency() {
        access.require(Right.READ);
        return address.api().map(api -> address.name());
    }

    /** Whether reports can be had without a key of one's own. */
    public boolean isShared() {
        access.require(Right.READ);
        return address.sharedKey().isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isSet() {
        access.require(Right.READ);
        return sealed().isPresent();
    }

    /** @throws Refusal for none, or one beyond 200 characters */
    @Transactional
    public void set(String key) {
        access.require(Right.EDIT_SETTINGS);
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Refusal("credit.agency.refusal.keyText", LONGEST);
        }
        jdbc.sql("""
                        insert into credit_agency_key (tenant_id, secret, set_at, set_by) values (:tenant, :secret, :now, :by)
                        on duplicate key update secret = values(secret), set_at = values(set_at), set_by = values(set_by)""")
                .param("secret", secrets.seal(PLACE, key.strip()))
                .param("now", today.now())
                .param("by", tenancy.actor().name())
                .update();
        journal.record(AuditEvent.AGENCY_KEY_SET, null);
    }

    @Transactional
    public void remove() {
        access.require(Right.EDIT_SETTINGS);
        jdbc.sql("delete from credit_agency_key where tenant_id = :tenant").update();
        journal.record(AuditEvent.AGENCY_KEY_REMOVED, null);
    }

    /** The workspace's own, else the installation's. */
    Optional<String> key() {
        return sealed().map(secret -> secrets.open(PLACE, secret)).or(address::sharedKey);
    }

    private Optional<byte[]> sealed() {
        return jdbc.sql("select k.secret from credit_agency_key k where k.tenant_id = :tenant").query(byte[].class).optional();
    }
}
