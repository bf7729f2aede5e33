--liquibase formatted sql

--changeset duebook:0443-credit-reference
--comment: what others say of customers, graded by people; one that does not count any more says since when
create table if not exists credit_reference (
    tenant_id    binary(16)   not null,
    id           binary(16)   not null,
    version      bigint       not null,
    customer_id  binary(16)   not null,
    kind         varchar(20)  not null,
    giver        varchar(120) not null,
    given_on     date         not null,
    -- 1 is bad, 5 is very good
    grade        int          not null,
    reason       varchar(500) not null,
    recorded_at  datetime(6)  not null,
    recorded_by  varchar(120) not null,
    replaced_at  datetime(6),
    replaced_by  varchar(120),
    primary key (tenant_id, id),
    key credit_reference_customer (tenant_id, customer_id, given_on),
    constraint credit_reference_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_reference_replaced check ((replaced_at is null) = (replaced_by is null))
) engine = InnoDB default charset = utf8mb4;
