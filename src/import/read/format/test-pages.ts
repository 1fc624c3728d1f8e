/** A council's skin around what a Modern.Gov page holds: banner, menus, breadcrumbs, scripts, footer. */
function skin(title: string, content: string): string {
  return `<!-- saved from a browser -->
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - Ashcombe Council</title>
<script>var resolved = "RESOLVED that scripts are not read";</script></head>
<body><a class="sr-only" href="#mgMainContent">Skip to main content</a>
<header id="page-header"><h1>Ashcombe Council</h1></header>
<form method="post" action="mgAi.aspx"><input type="hidden" name="__VIEWSTATE" value="x">
<nav class="breadcrumb"><ul><li><a href="/">Home</a></li><li>${title}</li></ul></nav>
<div role="main"><div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">${title}</h1></div>
${content}
<div class="mgFooter"><p>Page footer of the site</p></div></div></div></form>
<footer>&copy; Ashcombe Council</footer></body></html>`
}

/** The page of one agenda item (`mgAi`), with a decision, minutes and documents of which one is withheld. */
export const itemPage = skin(
  'Agenda item',
  `<div class="mgSubTitle"><h2 class="mgSubTitleTxt">Libraries: opening hours &amp; staffing</h2></div>
<div class="mgLinks"><ul class="mgActionList">
<li><a href="ieListDocuments.aspx?CId=12&amp;MId=340">Meeting of Cabinet, Wednesday, 4th December, 2024 6.30 pm (Item 104/24.)</a></li>
<li><a href="mgMeetingAttendance.aspx?ID=340">Attendance details</a></li></ul></div>
<div class="mgContent">
<div class="mgWordPara"><div class="WordSection1"><p class="MsoNormal">Report of the Director of
Places.</p><p class="MsoNormal">&nbsp;</p></div></div>
<h3 class="mgSubItemTitleTxt">Decision:</h3>
<div class="mgWordPara"><p class="MsoNormal"><b>RESOLVED</b> that</p>
<ol start="2" type="a"><li><p>the hours be agreed;</p></li><li>the trial end on
 31&nbsp;March.<ul><li>with a review</li></ul></li></ol>
<p style="text-indent:-18pt"><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>a Word bullet</p></div>
<h3 class="mgSubItemTitleTxt">Minutes:</h3>
<div class="mgWordPara"><p>Line one<br>line two</p>
<table><tr><th>For</th><th>Against</th></tr><tr><td>Cllr Ash</td><td></td></tr></table></div>
<h2 class="mgSectionTitle">Supporting documents:</h2>
<ul class="mgBulletList">
<li><a href="documents/s501/Library hours.pdf">Library hours <span class="mgHide">, item 104/24</span>
<span class="mgFileSize"><img alt="pdf icon" src="p.gif"> PDF 83 KB</span></a></li>
<li><a href="https://files.ashcombe.example/eqia.docx">Equality analysis PDF 1.5 MB</a></li>
<li>Appendix C <a href="mgReasonsRestricted.aspx?ID=1">View reasons restricted</a> (3/1)</li>
<li><a href="javascript:alert(1)">Not a document</a></li></ul>
</div>`,
)

/** The page of an issue as one meeting or two took it (`ieIssueDetails`). */
export function issuePage(meetings: readonly string[]): string {
  const parts = meetings.map(
    (
      meeting,
    ) => `<h3 class="mgSubSubTitleTxt"><a href="ieListDocuments.aspx?MId=1">Meeting: ${meeting}</a></h3>
<p class="mgAiTitleTxt"><a class="mgAiTitleLnk" href="documents/s77/Parks.pdf">7 Parks strategy <span class="mgFileSize">PDF 161 KB</span></a></p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>The strategy was noted.</p></div>`,
  )
  return skin(
    'Issue - meetings',
    `<div class="mgSubTitle"><h2 class="mgSubTitleTxt">Parks strategy</h2></div>${parts.join('\n')}`,
  )
}

/** The page of a decision (`ieDecisionDetails`), its fields each in a paragraph of their own or all in one. */
export function decisionPage(fields: 'paragraphs' | 'lines'): string {
  const listed = [
    '<span class="mgLabel">Decision Maker: </span>Cabinet Member for Places',
    '<span class="mgLabel">Decision status: </span>Recommendations Approved',
    '<span class="mgLabel">Is Key decision?: </span>Yes',
    '<span class="mgLabel">Is subject to call in?: </span>No',
  ]
  const head =
    fields === 'lines' ? `<p>${listed.join('<br>')}</p>` : listed.map((field) => `<p>${field}</p>`).join('')
  return skin(
    'Decision details',
    `<div class="mgSubTitle"><h2 class="mgSubTitleTxt">Footpath diversion, Mill Lane</h2></div>
<div class="mgContent">${head}
<h3 class="mgSubItemTitleTxt">Purpose:</h3><p>To divert the footpath.</p>
<h3 class="mgSubItemTitleTxt">Decision:</h3><p>That the diversion be approved.</p>
<p><span class="mgLabel">Report author: </span>Rowan Pike</p>
<p><span class="mgLabel">Publication date: </span>06/12/2024</p>
<p><span class="mgLabel">Date of decision: </span>04/12/2024</p>
<p><span class="mgLabel">Decided at meeting: </span><a href="ieListDocuments.aspx?MId=340">04/12/2024 - Cabinet</a></p>
<h3 class="mgSubItemTitleTxt">Accompanying Documents:</h3>
<ul class="mgBulletList"><li><a href="documents/s9/Map.pdf">Map <span class="mgFileSize">PDF 2 MB</span></a></li></ul></div>`,
  )
}

/** The page of a meeting (`ieListDocuments`), the minutes of its second item cut off. */
export const meetingPage = skin(
  'Agenda and minutes',
  `<div class="mgSubTitle"><h2 class="mgSubTitleTxt"><a href="mgCommitteeDetails.aspx?ID=12">Scrutiny Board - Monday 3 February 2025 10.00 am</a></h2></div>
<ul class="mgActionList"><li><a href="documents/g1/Agenda.pdf?T=0">Agenda frontsheet</a></li></ul>
<div class="mgContent"><p><span class="mgLabel">Venue: </span>Town Hall</p>
<table class="mgItemTable"><caption>Items</caption>
<tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td><td><p class="mgAiTitleTxt">Apologies</p>
<p class="mgSubItemTitleTxt">Minutes:</p><p>None.</p></td></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">2.</p></td><td><p class="mgAiTitleTxt"><a href="documents/s3/Roads.pdf">Roads</a></p>
<p class="mgSubItemTitleTxt">Additional documents:</p><ul class="mgBulletList"><li><a href="documents/s4/Annex.pdf">Annex</a></li></ul>
<p class="mgSubItemTitleTxt">Minutes:</p><p>The Board met. It then <a href="mgAi.aspx?ID=88">... view the full minutes text for item 2</a></p><p>Ends.</p>
<ul><li><a href="mgListRecordedVotesShort.aspx?AIID=88">View Recorded Vote for this item</a></li></ul></td></tr>
</table><p>After the table</p></div>`,
)

/** An answer of GetMeeting with escaped mark-up, a restricted item and a restricted document. */
export const meetingAnswer = `<?xml version="1.0" encoding="utf-8"?>
<meeting><meetingid>340</meetingid><meetingdate>04/12/2024</meetingdate><meetingtime>6.30 pm</meetingtime>
<committeetitle>Cabinet</committeetitle><agendaitems>
<agendaitem><agendaitemtitle>Libraries: hours &amp;amp; staffing</agendaitemtitle>
<agendatext>&lt;div&gt;&lt;h2&gt;Report&lt;/h2&gt;&lt;p&gt;Of the
Director.&lt;/p&gt;&lt;/div&gt;</agendatext><fulldisplaynumberformat>104.</fulldisplaynumberformat>
<minutesnonemptyhtmlbody>&lt;p&gt;RESOLVED that &amp;pound;5 be spent.&lt;/p&gt;</minutesnonemptyhtmlbody>
<isrestricted>False</isrestricted><linkeddocuments>
<linkeddoc><title>Hours &amp;amp; costs</title><url>https://m.ashcombe.example/mgConvert2PDF.aspx?ID=9</url><isrestricted>False</isrestricted></linkeddoc>
<linkeddoc><title>Secret</title><url>https://m.ashcombe.example/mgConvert2PDF.aspx?ID=10</url><isrestricted>True</isrestricted></linkeddoc>
</linkeddocuments></agendaitem>
<agendaitem><agendaitemtitle>Contract</agendaitemtitle><agendatext></agendatext><fulldisplaynumberformat></fulldisplaynumberformat>
<minutesitemnumber>105</minutesitemnumber><isrestricted>True</isrestricted></agendaitem>
</agendaitems></meeting>`
