package com.duebook.database;

/** What the database's address leads to, where Duebook has to know it. */
enum DatabaseKind {

    /** MySQL, an InnoDB Cluster, MariaDB or TiDB: whatever has all tables in one place. */
    MYSQL,

    /** A vtgate, before shards. */
    VITESS
}
