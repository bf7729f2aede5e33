package com.duebook.workspace;

import java.util.List;

/**
 * Where a module's rows name people. A bean of this type is asked every night for each workspace: no foreign key watches
 * over such a column, because people lie on no workspace's shard. Whoever writes one asks {@link Members#requireOne}.
 */
public interface NamesPeople {

    /** Whom the current workspace's rows name, each person once for each column. */
    List<NamedPerson> named();
}
