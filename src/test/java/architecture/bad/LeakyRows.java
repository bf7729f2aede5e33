package architecture.bad;

import com.duebook.tenancy.TenantJdbc;

class LeakyRows {

    static long count(TenantJdbc jdbc) {
        return jdbc.sql("select t.tag from customer_tag t where t.tenant_id = :tenant").query(String.class).stream().count();
    }
}
