--liquibase formatted sql

--changeset duebook:0481-credit-data-request
--comment: a customer is asked once, by a link of the same id, whether what is known of it is right
create table if not exists data_request (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    version     bigint       not null,
    customer_id binary(16)   not null,
    sent_to     varchar(254) not null,
    asked_at    datetime(6)  not null,
    asked_by    varchar(120) not null,
    expires_at  datetime(6)  not null,
    answered_at datetime(6),
    -- when there was nothing more to wait for or to decide
    ended_at    datetime(6),
    ended_by    varchar(120),
    primary key (tenant_id, id),
    key data_request_customer (tenant_id, customer_id, asked_at),
    key data_request_to_do (tenant_id, ended_at, answered_at),
    constraint data_request_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0481-credit-data-proposal
--comment: what a customer says is otherwise, field by field; somebody accepts or rejects it
create table if not exists data_proposal (
    tenant_id  binary(16)   not null,
    id         binary(16)   not null,
    version    bigint       not null,
    request_id binary(16)   not null,
    field      varchar(20)  not null,
    held       varchar(500) not null,
    proposed   varchar(500) not null,
    -- null until somebody has decided
    accepted   boolean,
    decided_at datetime(6),
    decided_by varchar(120),
    primary key (tenant_id, id),
    unique key data_proposal_field (tenant_id, request_id, field),
    constraint data_proposal_request foreign key (tenant_id, request_id) references data_request (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0481-credit-data-file
--comment: files that a customer handed in with its answer
create table if not exists data_file (
    tenant_id  binary(16)   not null,
    id         binary(16)   not null,
    version    bigint       not null,
    request_id binary(16)   not null,
    file_id    binary(16)   not null,
    file_name  varchar(255) not null,
    primary key (tenant_id, id),
    key data_file_request (tenant_id, request_id),
    constraint data_file_request foreign key (tenant_id, request_id) references data_request (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
