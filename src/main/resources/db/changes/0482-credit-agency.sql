--liquibase formatted sql

--changeset duebook:0482-credit-agency-key
--comment: a workspace's own key for the installation's credit agency, sealed
create table if not exists credit_agency_key (
    tenant_id binary(16)     not null,
    secret    varbinary(900) not null,
    set_at    datetime(6)    not null,
    set_by    varchar(120)   not null,
    primary key (tenant_id),
    constraint credit_agency_key_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0482-credit-agency-order
--comment: which report a task of the same id fetches
create table if not exists credit_agency_order (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    customer_id binary(16)   not null,
    company     varchar(100) not null,
    primary key (tenant_id, id),
    key credit_agency_order_customer (tenant_id, customer_id),
    constraint credit_agency_order_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
