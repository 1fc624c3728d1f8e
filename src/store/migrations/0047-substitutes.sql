-- Whom a member names as their substitute with their apologies: told by mail, offered on the roll, and given sight of the
-- papers of that meeting for as long as the apologies stand.
alter table apology add column substitute_person_id identifier;
alter table apology add foreign key (council_id, substitute_person_id) references person;
alter table apology add check (substitute_person_id is null or (state = 'sent' and substitute_person_id <> person_id));
create index apology_by_substitute on apology (council_id, substitute_person_id) where substitute_person_id is not null;
