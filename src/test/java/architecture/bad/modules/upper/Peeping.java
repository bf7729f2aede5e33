package architecture.bad.modules.upper;

import java.util.List;

class Peeping {

    static final List<String> SQL = List.of(
            "select n.text from note n where n.tenant_id = :tenant",
            "delete from sketch where tenant_id = :tenant");
}
