--liquibase formatted sql

--changeset duebook:0070-alerts-rule
create table if not exists alert_rule (
    tenant_id binary(16)   not null,
    id        binary(16)   not null,
    version   bigint       not null,
    name      varchar(120) not null,
    indicator varchar(14)  not null,
    -- days, minor units of the currency, or a number of invoices, as the indicator says
    threshold bigint       not null,
    currency  char(3),
    tag       varchar(40),
    severity  varchar(8)   not null,
    active    boolean      not null,
    primary key (tenant_id, id),
    unique key alert_rule_name (tenant_id, name),
    constraint alert_rule_tenant foreign key (tenant_id) references workspace (id),
    constraint alert_rule_threshold check (threshold > 0),
    constraint alert_rule_currency check ((indicator = 'AMOUNT_OVERDUE') = (currency is not null))
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0070-alerts-alert
--comment: written in sets by the evaluation; the overdue_ columns are the facts on the day it was raised
create table if not exists alert (
    tenant_id       binary(16)  not null,
    id              binary(16)  not null,
    version         bigint      not null,
    rule_id         binary(16)  not null,
    customer_id     binary(16)  not null,
    -- OPEN, ACKNOWLEDGED, RESOLVED
    state           varchar(12) not null,
    -- 1 until it is resolved, then null: a customer has one live alert per rule and any number of old ones
    live            tinyint,
    -- 1 information, 2 warning, 3 critical: a number, so that an index can order by it
    severity        tinyint     not null,
    raised_on       date        not null,
    raised_at       datetime(6) not null,
    overdue_days    int         not null,
    overdue_minor   bigint      not null,
    currency        char(3)     not null,
    overdue_items   int         not null,
    assignee_id     binary(16),
    acknowledged_by varchar(120),
    acknowledged_at datetime(6),
    resolved_on     date,
    primary key (tenant_id, id),
    unique key alert_live (tenant_id, rule_id, customer_id, live),
    key alert_newest (tenant_id, live, raised_on, severity, overdue_minor, id),
    key alert_state (tenant_id, state, raised_on, severity, overdue_minor, id),
    key alert_unread (tenant_id, live, raised_at),
    key alert_assignee (tenant_id, assignee_id, live),
    key alert_customer (tenant_id, customer_id, raised_on),
    constraint alert_rule foreign key (tenant_id, rule_id) references alert_rule (tenant_id, id),
    constraint alert_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint alert_resolved check ((state = 'RESOLVED') = (live is null))
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0070-alerts-run
--comment: one row per local day; night once that day's nightly evaluation has been, others may come before and after it
create table if not exists alert_run (
    tenant_id   binary(16)  not null,
    day         date        not null,
    night       boolean     not null,
    -- up to when the night's digest tells what was raised
    told_at     datetime(6),
    started_at  datetime(6) not null,
    finished_at datetime(6),
    raised      int         not null,
    kept        int         not null,
    resolved    int         not null,
    primary key (tenant_id, day),
    constraint alert_run_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0070-alerts-reader
--comment: what a member has seen in the bell, and whether the digest comes by mail
create table if not exists alert_reader (
    tenant_id binary(16)  not null,
    member_id binary(16)  not null,
    seen_at   datetime(6) not null,
    digest    boolean     not null,
    primary key (tenant_id, member_id),
    constraint alert_reader_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
