--liquibase formatted sql

--changeset duebook:0444-credit-file-rules
--comment: what is checked of customers and how long what is known of them lasts; the version with the highest number holds
create table if not exists credit_file_rules (
    tenant_id      binary(16)    not null,
    id             binary(16)    not null,
    version        bigint        not null,
    number         int           not null,
    -- one a line
    items          varchar(2000) not null,
    statement_days int           not null,
    report_days    int           not null,
    check_days     int           not null,
    reference_days int           not null,
    recorded_at    datetime(6)   not null,
    recorded_by    varchar(120)  not null,
    primary key (tenant_id, id),
    unique key credit_file_rules_number (tenant_id, number)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0444-credit-check
--comment: what was checked of customers by whom and with what result; one that does not hold any more says since when
create table if not exists credit_check (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    version     bigint       not null,
    customer_id binary(16)   not null,
    item        varchar(120) not null,
    result      varchar(10)  not null,
    checked_on  date         not null,
    note        varchar(500) not null,
    recorded_at datetime(6)  not null,
    recorded_by varchar(120) not null,
    replaced_at datetime(6),
    replaced_by varchar(120),
    primary key (tenant_id, id),
    key credit_check_customer (tenant_id, customer_id, replaced_at),
    constraint credit_check_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_check_replaced check ((replaced_at is null) = (replaced_by is null))
) engine = InnoDB default charset = utf8mb4;
