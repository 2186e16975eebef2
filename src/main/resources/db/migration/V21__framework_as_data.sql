-- The rules of a year are edited as one piece, checked as a whole and written in whatever order, so that the references
-- between their parts give way to those checks. Each part says whether it has been confirmed, and by what.

alter table framework add column version int default 0 not null;

create table new_instrument (
    fiscal_year int not null references framework (fiscal_year) on delete cascade,
    code varchar(10) not null,
    position int not null,
    name_th varchar(200) not null,
    name_en varchar(200) not null,
    short_name_th varchar(50) not null,
    short_name_en varchar(50) not null,
    weight numeric(5, 4) not null,
    confirmed boolean not null,
    source varchar(300) not null,
    primary key (fiscal_year, code)
);

insert into new_instrument
    (fiscal_year, code, position, name_th, name_en, short_name_th, short_name_en, weight, confirmed, source)
select fiscal_year, code, position, name_th, name_en, short_name_th, short_name_en, weight, true, 'แหล่งข้อมูลสาธารณะ'
from instrument;

create table new_indicator (
    fiscal_year int not null references framework (fiscal_year) on delete cascade,
    number int not null,
    instrument varchar(10) not null,
    name_th varchar(200) not null,
    name_en varchar(200) not null,
    confirmed boolean not null,
    source varchar(300) not null,
    primary key (fiscal_year, number)
);

insert into new_indicator (fiscal_year, number, instrument, name_th, name_en, confirmed, source)
select fiscal_year, number, instrument, name_th, name_en, true, 'แหล่งข้อมูลสาธารณะ'
from indicator;

create table new_question_item (
    fiscal_year int not null references framework (fiscal_year) on delete cascade,
    code varchar(10) not null,
    indicator int not null,
    confirmed boolean not null,
    source varchar(300) not null,
    primary key (fiscal_year, code)
);

insert into new_question_item (fiscal_year, code, indicator, confirmed, source)
select fiscal_year, code, indicator, confirmed, case when confirmed then 'แหล่งข้อมูลสาธารณะ' else '' end
from question_item;

create table new_rating_step (
    fiscal_year int not null references framework (fiscal_year) on delete cascade,
    position int not null,
    name_th varchar(100) not null,
    name_en varchar(100) not null,
    min_total numeric(5, 2) not null,
    min_instrument numeric(5, 2),
    confirmed boolean not null,
    source varchar(300) not null,
    primary key (fiscal_year, position)
);

insert into new_rating_step
    (fiscal_year, position, name_th, name_en, min_total, min_instrument, confirmed, source)
select fiscal_year, position, name_th, name_en, min_total, min_instrument, confirmed,
    case when confirmed then 'แหล่งข้อมูลสาธารณะ' else '' end
from rating_step;

drop table rating_step;
drop table question_item;
drop table indicator;
drop table instrument;
alter table new_instrument rename to instrument;
alter table new_indicator rename to indicator;
alter table new_question_item rename to question_item;
alter table new_rating_step rename to rating_step;
