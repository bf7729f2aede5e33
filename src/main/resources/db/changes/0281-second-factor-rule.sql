--liquibase formatted sql

--changeset duebook:0281-second-factor-rule
--comment: beside the workspace and under its id: it is asked while somebody enters
create table if not exists second_factor_rule (
    id      binary(16)   not null,
    version bigint       not null,
    -- roles with commas between, or * for everybody; asked for each message, by find_in_set
    roles   varchar(200) character set ascii collate ascii_bin not null,
    primary key (id),
    constraint second_factor_rule_workspace foreign key (id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
