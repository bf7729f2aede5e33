--liquibase formatted sql

--changeset duebook:0382-credit-account
--comment: whoever gives a group credit locks its row first; its id is that of the customer at the head
create table if not exists credit_account (
    tenant_id binary(16) not null,
    id        binary(16) not null,
    primary key (tenant_id, id),
    constraint credit_account_customer foreign key (tenant_id, id) references customer (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0382-credit-limit
--comment: limits as they were written down; none is changed, what is not so any more says since when
create table if not exists credit_limit (
    tenant_id    binary(16)   not null,
    id           binary(16)   not null,
    version      bigint       not null,
    -- of a limit of a group its head
    customer_id  binary(16)   not null,
    scope        varchar(8)   not null,
    kind         varchar(9)   not null,
    currency     char(3)      not null,
    -- null for unlimited
    amount_minor bigint,
    from_on      date         not null,
    -- the last day
    to_on        date,
    reason       varchar(500) not null,
    recorded_at  datetime(6)  not null,
    recorded_by  varchar(120) not null,
    replaced_at  datetime(6),
    replaced_by  varchar(120),
    primary key (tenant_id, id),
    key credit_limit_customer (tenant_id, customer_id, replaced_at, from_on),
    constraint credit_limit_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_limit_amount check (amount_minor >= 0),
    constraint credit_limit_days check (to_on is null or to_on >= from_on),
    constraint credit_limit_replaced check ((replaced_at is null) = (replaced_by is null))
) engine = InnoDB default charset = utf8mb4;
