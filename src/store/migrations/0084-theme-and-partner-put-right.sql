-- The theme of a finding and the partner who must act are put right as its words are: with the reason, and what they said before.

alter table finding_correction drop constraint finding_correction_field_check;
alter table finding_correction add constraint finding_correction_field_check
  check (field in ('quote', 'paragraphNumber', 'section', 'page', 'theme', 'partner'));
