/** What a mail server says about a mail, and the header lines of that mail as it brings them back. */
export type Reported = {
  /** With its brackets. */
  messageId: string;
  recipient: string;
  action?: "failed" | "delayed" | "delivered" | "relayed";
  status?: string;
};

const crlf = (text: string) => text.trimStart().replace(/\r?\n/g, "\r\n");

/** As Postfix writes it: the words, the status with an envelope id, and the head of the mail. */
export function postfixReport({
  messageId,
  recipient,
  action = "failed",
  status = "5.1.1",
}: Reported): string {
  return crlf(`
Return-Path: <>
X-Original-To: bounces@operator.example
Delivered-To: bounces@operator.example
Received: by mx.operator.example (Postfix)
	id 4F2C41A2; Sat, 28 Nov 2026 10:04:12 +0000 (UTC)
Date: Sat, 28 Nov 2026 10:04:12 +0000 (UTC)
From: MAILER-DAEMON@mx.operator.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: bounces@operator.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="9A31B1A1.1795860252/mx.operator.example"
Content-Transfer-Encoding: 8bit
Message-Id: <20261128100412.4F2C41A2@mx.operator.example>

This is a MIME-encapsulated message.

--9A31B1A1.1795860252/mx.operator.example
Content-Description: Notification
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

This is the mail system at host mx.operator.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<${recipient}>: host mail.council.example[192.0.2.7] said: 550 5.1.1
    <${recipient}>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)

--9A31B1A1.1795860252/mx.operator.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.operator.example
X-Postfix-Queue-ID: 9A31B1A1
X-Postfix-Sender: rfc822; bounces@operator.example
Arrival-Date: Sat, 28 Nov 2026 10:04:10 +0000 (UTC)

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.council.example
Diagnostic-Code: smtp; 550 5.1.1 <${recipient}>: Recipient address rejected:
    User unknown

--9A31B1A1.1795860252/mx.operator.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: 8bit

Return-Path: <bounces@operator.example>
Received: from site.operator.example (localhost [127.0.0.1])
	by mx.operator.example (Postfix) with ESMTP id 9A31B1A1
	for <${recipient}>; Sat, 28 Nov 2026 10:04:10 +0000 (UTC)
From: West <news@operator.example>
To: ${recipient}
Subject: A question
Message-ID: ${messageId}
Content-Language: en
Auto-Submitted: auto-generated
Date: Sat, 28 Nov 2026 10:04:10 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

--9A31B1A1.1795860252/mx.operator.example--
`);
}

/** As Exchange Online writes it: a page of HTML, folded status fields, and the mail as an attachment with a folded id. */
export function exchangeReport({
  messageId,
  recipient,
  action = "failed",
  status = "5.1.10",
}: Reported): string {
  return crlf(`
Received: from LO0P265MB1234.GBRP265.PROD.OUTLOOK.COM (2603:10a6:600:1::1) by
 CWLP265MB5678.GBRP265.PROD.OUTLOOK.COM with HTTPS; Sat, 28 Nov 2026 10:04:31
 +0000
MIME-Version: 1.0
From: <postmaster@council.example>
To: <bounces@operator.example>
Date: Sat, 28 Nov 2026 10:04:30 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="81b2fb41-9d1c-4fb6-8f83-6f1d8a1b0c55"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-GB
Message-ID: <5b0e6c63-9a3c-4b36-9c43-8f6e8ff9c6a9@LO0P265MB1234.GBRP265.PROD.OUTLOOK.COM>
In-Reply-To: ${messageId}
References: ${messageId}
Subject: Undeliverable: A question
Auto-Submitted: auto-replied

--81b2fb41-9d1c-4fb6-8f83-6f1d8a1b0c55
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="45a0d77b-3a6c-44fd-b1ac-2f0b7e0f1d0b"

--45a0d77b-3a6c-44fd-b1ac-2f0b7e0f1d0b
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message to ${recipient} couldn't be delivered.=20

--45a0d77b-3a6c-44fd-b1ac-2f0b7e0f1d0b
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><body><table><tr><td>Your message to <a href=3D"mailto:${recipient}">=
${recipient}</a> couldn't be delivered.</td></tr></table></body></html>

--45a0d77b-3a6c-44fd-b1ac-2f0b7e0f1d0b--

--81b2fb41-9d1c-4fb6-8f83-6f1d8a1b0c55
Content-Type: message/delivery-status

Reporting-MTA: dns;LO0P265MB1234.GBRP265.PROD.OUTLOOK.COM
Received-From-MTA: dns;mx.operator.example
Arrival-Date: Sat, 28 Nov 2026 10:04:29 +0000

Final-Recipient: rfc822;${recipient}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound;
 Recipient ${recipient} not found by SMTP address lookup
X-Display-Name: Olga Officer

--81b2fb41-9d1c-4fb6-8f83-6f1d8a1b0c55
Content-Type: message/rfc822

Received: from CWLP265CA0001.GBRP265.PROD.OUTLOOK.COM (2603:10a6:401:5d::1) by
 LO0P265MB1234.GBRP265.PROD.OUTLOOK.COM with Microsoft SMTP Server; Sat, 28
 Nov 2026 10:04:29 +0000
From: West <news@operator.example>
To: "${recipient}" <${recipient}>
Subject: A question
Thread-Topic: A question
Message-ID:
	${messageId}
Date: Sat, 28 Nov 2026 10:04:28 +0000
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
MIME-Version: 1.0

Hello Olga Officer,

--81b2fb41-9d1c-4fb6-8f83-6f1d8a1b0c55--
`);
}

/** As Gmail writes it: a picture beside the words, and the whole mail. */
export function gmailReport({ messageId, recipient, action = "failed", status = "5.1.1" }: Reported): string {
  return crlf(`
Delivered-To: bounces@operator.example
Received: by 2002:a05:6902:1201:b0:e3d:abcd with SMTP id s1csp1234567ybu;
        Sat, 28 Nov 2026 02:04:33 -0800 (PST)
Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: bounces@operator.example
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: ${messageId}
In-Reply-To: ${messageId}
X-Failed-Recipients: ${recipient}
Message-ID: <6929a0e1.050a0220.1c8f5c.0001.GMR@mx.google.com>
Date: Sat, 28 Nov 2026 02:04:33 -0800 (PST)
Content-Type: multipart/report; boundary="000000000000b1c2d30644a1f0e9"; report-type=delivery-status

--000000000000b1c2d30644a1f0e9
Content-Type: multipart/related; boundary="000000000000b1d5f10644a1f0f2"

--000000000000b1d5f10644a1f0f2
Content-Type: multipart/alternative; boundary="000000000000b1d5f80644a1f0f3"

--000000000000b1d5f80644a1f0f3
Content-Type: text/plain; charset="UTF-8"


** Address not found **

Your message wasn't delivered to ${recipient} because the address couldn't be found.

--000000000000b1d5f80644a1f0f3
Content-Type: text/html; charset="UTF-8"

<html><body><img src="cid:icon.png"><h2>Address not found</h2></body></html>

--000000000000b1d5f80644a1f0f3--
--000000000000b1d5f10644a1f0f2
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9
awAAAABJRU5ErkJggg==
--000000000000b1d5f10644a1f0f2--
--000000000000b1c2d30644a1f0e9
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Sat, 28 Nov 2026 02:04:32 -0800 (PST)
X-Original-Message-ID: ${messageId}

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; aspmx.l.google.com. (142.250.0.1, the server for the domain council.example.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550 5.1.1 unnecessary spaces.
Last-Attempt-Date: Sat, 28 Nov 2026 02:04:33 -0800 (PST)

--000000000000b1c2d30644a1f0e9
Content-Type: message/rfc822

Return-Path: <bounces@operator.example>
Received: from site.operator.example by smtp.gmail.com
        for <${recipient}>;
        Sat, 28 Nov 2026 02:04:32 -0800 (PST)
From: West <news@operator.example>
To: ${recipient}
Subject: A question
Message-ID: ${messageId}
Date: Sat, 28 Nov 2026 10:04:31 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="inside"

--inside
Content-Type: text/plain

Hello Olga Officer,
--inside--

--000000000000b1c2d30644a1f0e9--
`);
}

/** What a mailbox answers while its owner is away: it names the mail, and is no report. */
export function vacationReply({ messageId, recipient }: Reported): string {
  return crlf(`
Return-Path: <>
From: ${recipient}
To: bounces@operator.example
Subject: Automatic reply: A question
In-Reply-To: ${messageId}
References: ${messageId}
Auto-Submitted: auto-replied
Content-Type: text/plain; charset=utf-8

I am away until Monday. Action: failed. Status: 5.1.1.
Message-ID: ${messageId}
`);
}

/** That somebody opened the mail: a report of another kind. */
export function readReceipt({ messageId, recipient }: Reported): string {
  return crlf(`
From: ${recipient}
To: bounces@operator.example
Subject: Read: A question
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="r"

--r
Content-Type: text/plain

It was read.
--r
Content-Type: message/disposition-notification

Final-Recipient: rfc822;${recipient}
Original-Message-ID: ${messageId}
Disposition: manual-action/MDN-sent-manually; displayed

--r
Content-Type: text/rfc822-headers

Message-ID: ${messageId}

--r--
`);
}
