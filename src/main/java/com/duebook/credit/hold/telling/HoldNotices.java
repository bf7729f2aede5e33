package com.duebook.credit.hold.telling;

import com.duebook.credit.hold.HoldCause;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitScope;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Roles;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds that began or ended and are told to whoever looks: of their customers, and for sales of those whom nobody looks after. */
@Service
public class HoldNotices {

    private static final String MINE = """
            from credit_hold h where h.tenant_id = :tenant and h.told = true
              and (h.told_member_id = :me or h.told_member_id is null and :sells)""";

    private final TenantJdbc jdbc;
    private final Roles roles;
    private final Access access;
    private final Tenancy tenancy;

    HoldNotices(TenantJdbc jdbc, Roles roles, Access access, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.access = access;
        this.tenancy = tenancy;
    }

    /** How many there are later than that. @param most what any greater number is told as */
    @Transactional(readOnly = true)
    public int since(Instant seen, int most) {
        access.require(Right.READ);
        return tenancy.actor().id() == null ? 0
                : jdbc.sql("select count(*) from (select h.id " + MINE + " and h.happened_at > :seen limit :most) n")
                        .params(me()).param("seen", seen).param("most", most)
                        .query(Integer.class).single();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<HoldNotice> newest(int most) {
        access.require(Right.READ);
        return jdbc.sql("select h.customer_id, h.scope, h.state, h.causes, h.happened_at, h.happened_by " + MINE
                + " order by h.happened_at desc, h.id desc limit :most")
                .params(me()).param("most", most)
                .query((row, number) -> new HoldNotice(Columns.id(row, "customer_id"), LimitScope.valueOf(row.getString("scope")),
                        HoldState.valueOf(row.getString("state")), causes(row.getString("causes")), Columns.moment(row, "happened_at"),
                        row.getString("happened_by")))
                .list();
    }

    private Map<String, @Nullable Object> me() {
        var me = new HashMap<String, @Nullable Object>();
        var id = tenancy.actor().id();
        me.put("me", id);
        me.put("sells", id != null && roles.of(tenancy.tenant(), id).filter(Role.SALES::equals).isPresent());
        return me;
    }

    private static Set<HoldCause> causes(String written) {
        return Arrays.stream(written.split(" ")).filter(word -> !word.isEmpty()).map(HoldCause::valueOf).collect(Collectors.toSet());
    }
}
