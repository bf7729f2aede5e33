--liquibase formatted sql

--changeset duebook:0003-news-node-change
--comment: platform table; what changed in the last minute, for screens that other processes have open
create table if not exists node_change (
    id           bigint       not null auto_increment,
    node         binary(16)   not null,
    workspace_id binary(16)   not null,
    topic        varchar(40)  not null,
    at           datetime(6)  not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4;
