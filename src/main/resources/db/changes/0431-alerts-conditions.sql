--liquibase formatted sql

--changeset duebook:0431-alerts-conditions
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert_rule' and column_name = 'conditions'
--comment: what a rule asks, as JSON; indicator is what its alerts are listed by. Whom it tells: EVERYBODY, OWNER, ROLE, ADDRESS
alter table alert_rule
    add column conditions text,
    add column segment_id binary(16),
    add column tell varchar(9) not null default 'EVERYBODY',
    add column tell_role varchar(14),
    add column tell_address varchar(254),
    add column at_once boolean not null default false,
    add key alert_rule_segment (tenant_id, segment_id),
    add constraint alert_rule_segment foreign key (tenant_id, segment_id) references segment (tenant_id, id);

--changeset duebook:0431-alerts-conditions-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert_rule' and column_name = 'threshold'
--comment: a threshold is one comparison; of these three less is worse
update alert_rule r set r.conditions = concat('{"all":[',
    case when r.tag is null then '' else concat('{"fact":"TAG","is":"IS","word":', json_quote(r.tag), '},') end,
    '{"fact":"', r.indicator, '","is":"',
    case when r.indicator in ('SHARE_ON_TIME', 'PROMPTNESS_INDEX', 'CREDIT_SCORE') then 'AT_MOST' else 'AT_LEAST' end,
    '","number":', r.threshold, case when r.currency is null then '' else concat(',"currency":"', r.currency, '"') end, '}]}')
where r.conditions is null;

--changeset duebook:0431-alerts-conditions-instead
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert_rule' and column_name = 'threshold'
alter table alert_rule modify conditions text not null, drop constraint alert_rule_threshold, drop column threshold,
    drop column currency, drop column tag;

--changeset duebook:0431-alerts-told
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert' and column_name = 'told_role'
--comment: whose bell it rings; null for everybody's, the empty role for nobody's
alter table alert add column told_member_id binary(16), add column told_role varchar(14);
