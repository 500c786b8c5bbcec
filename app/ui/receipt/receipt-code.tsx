import { useTexts } from "#app/ui/page-context.tsx";
import { QrCode } from "./qr-code.tsx";

type ReceiptCodeProps = {
  words: string;
  digits: string;
  address: string;
  /** The square as a file, in an address that goes to no server. */
  picture: string;
  /** Of what was told in confidence: the code must not be found by somebody else. */
  isConfidential?: boolean;
};

/** The code, large enough for a photo: the same code as words and as digits, and a square that opens the page for it. */
export function ReceiptCode({ words, digits, address, picture, isConfidential = false }: ReceiptCodeProps) {
  const { t, say, saySafely } = useTexts();
  return (
    <div className="receipt">
      <p className="receipt__label">{say("receipt.new.code")}</p>
      <p className="receipt__code" lang="en" translate="no">
        {words.split(" ").map((word) => (
          <span key={word}>{word} </span>
        ))}
      </p>
      <p className="receipt__label">{say("receipt.new.digits")}</p>
      <p className="receipt__digits" translate="no">
        {digits}
      </p>
      <p className="govuk-body">
        {isConfidential ? saySafely("confidential.new.keep") : say("receipt.new.keep")}
      </p>
      <p className="govuk-body no-print">
        <a className="govuk-link" href={picture} download={`${digits}.png`}>
          {say("receipt.new.picture")}
        </a>
        <br />
        {say("receipt.new.picture.name")}
      </p>
      <p className="govuk-body">{say("receipt.new.once")}</p>
      <div className="receipt__square">
        <QrCode className="receipt__qr" text={address} label={t("receipt.new.qr")} />
        <p className="govuk-body-s">{say("receipt.new.qr.words", { address })}</p>
      </div>
    </div>
  );
}
